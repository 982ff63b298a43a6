package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Stage.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.FindSight;
import nl.sluitend.kernel.dossier.Sight;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.FindPeople;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.view.CatalogueEntry;
import nl.sluitend.kernel.view.FindEntriesByKey;
import nl.sluitend.kernel.view.FindEntry;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers queries with people who do not exist, and remembers what was asked; what only one context asks, that answers. */
public final class RememberingSide implements AnswersOnStage {

    /** Where Anna was placed. */
    static final String EMPLOYER = "0d9df1f5-5d43-4c0e-bb0a-7a86a93a2e99";

    /** The number under which that employer was registered, with a key of its own. */
    static final String KNOWN_NUMBER = "87654321";

    /** What was agreed with Leiden. */
    static final String AGREEMENT = "0d9df1f5-5d43-4c0e-bb0a-7a86a93a2e77";

    public static final String ANNA = "7f2b1c1e-2f5e-4c57-8d2a-0f6a1f1c9a01";
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final List<Object> asked = new CopyOnWriteArrayList<>();
    private final Set<String> behind = ConcurrentHashMap.newKeySet();
    private @Nullable Supplier<RuntimeException> failure;
    private boolean knowsPeople = true;

    /** What was asked so far. */
    public List<Object> asked() {
        return asked;
    }

    /** Nothing is wrong any more, and nothing was asked. */
    public void works() {
        asked.clear();
        behind.clear();
        knowsPeople = true;
        failure = null;
    }

    /** Dossiers are known, and of nobody who they are. */
    void knowsNoPerson() {
        knowsPeople = false;
    }

    /** Something is recorded under this key, and no view shows it yet. */
    void lagsBehind(String kind, String key) {
        behind.add(kind + " " + key);
    }

    boolean isBehind(String kind, String key) {
        return behind.contains(kind + " " + key);
    }

    /** Every question is answered by that failure from now on. */
    public void fails(Supplier<RuntimeException> with) {
        failure = with;
    }

    /** That answer, unless the test says otherwise. */
    public <T> T answer(Object query, T answer) {
        asked.add(query);
        if (failure != null) {
            throw failure.get();
        }
        return answer;
    }

    @QueryHandler
    Optional<Dossier> on(FindDossier query) {
        var known = query.inhabitant().value().equals(ANNA);
        return answer(query, known ? Optional.of(dossier(Math.max(3, query.atLeast()))) : Optional.empty());
    }

    /** The dossiers have seen everything that was recorded, unless the test says otherwise. */
    @QueryHandler
    Optional<Sight> on(FindSight query) {
        var isBehind = isBehind("inhabitant", query.inhabitant().value());
        return answer(query, Optional.of(isBehind ? Sight.NOT_YET : Sight.NOT_YOURS));
    }

    @QueryHandler
    List<Person> on(FindPeople query) {
        var known = query.inhabitants().stream().filter(_ -> knowsPeople).map(RememberingSide::person);
        return answer(query, known.toList());
    }

    @QueryHandler
    Optional<CatalogueEntry> on(FindEntry query) {
        return answer(
                query,
                switch (query.type()) {
                    case "Programme" ->
                        Optional.of(query.key())
                                .filter(key -> !isBehind("programme", key))
                                .map(RememberingSide::programme);
                    case "Agreement" ->
                        Optional.of(query.key()).filter(AGREEMENT::equals).map(RememberingSide::agreement);
                    default -> Optional.empty();
                });
    }

    /** Any employer is known here, and nothing else. */
    @QueryHandler
    List<CatalogueEntry> on(FindEntriesByKey query) {
        var terms = new EmployerTerms("12345678", "Bouw BV", "F", "GM0546");
        return answer(
                query,
                query.keys().stream()
                        .filter(_ -> query.type().equals("Employer"))
                        .<CatalogueEntry>map(key -> new Employer(key, 0, terms))
                        .toList());
    }

    private static CatalogueEntry programme(String key) {
        var terms = new ProgrammeTerms(
                key,
                "GM0546",
                Set.of(AgeBand.values()),
                Set.of(Origin.values()),
                false,
                LocalDate.of(2026, 1, 1),
                null);
        return new Programme(key, 1, "DOOR", 10, 3, terms, true);
    }

    private static CatalogueEntry agreement(String key) {
        return new Agreement(key, 0, new AgreementTerms(key, "GM0546", AgreementKind.DATA_SUPPLY, LAST_DAY, null));
    }

    private static Dossier dossier(long version) {
        var placed = new Placement("placement", EMPLOYER, "gm0546", "0111", 32, LAST_DAY, null, false, List.of());
        return Dossier.empty(ANNA)
                .with(known -> known.version(version)
                        .origin(Origin.WW)
                        .person(person(ANNA))
                        .municipality("GM0546")
                        .placements(List.of(placed))
                        .audience(Set.of("GM0546")));
    }

    public static Person person(String inhabitant) {
        return new Person(
                inhabitant,
                sealed("A. de Vries"),
                sealed("1980-02-29"),
                sealed("{\"city\":\"Leiden\",\"phone\":\"+31612345678\"}"),
                AgeBand.FROM_27_TO_49);
    }
}
