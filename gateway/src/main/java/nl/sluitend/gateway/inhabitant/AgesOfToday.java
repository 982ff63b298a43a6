package nl.sluitend.gateway.inhabitant;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.deadline.Deadline;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.dossier.KnownAges;
import nl.sluitend.kernel.dossier.PeopleByAge;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.DetermineAgeBands;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.stereotype.Component;

/**
 * Finds people whose birthday moved them to another age band: only here can a birth date be opened. The band and its
 * first day go to the dossier, never the date. Running twice does nothing twice, because each dossier decides.
 */
@Component
class AgesOfToday implements Deadline {

    private static final int AT_ONCE = 500;

    private final Queries queries;
    private final PersonVault vault;

    AgesOfToday(Queries queries, PersonVault vault) {
        this.queries = queries;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "age-bands";
    }

    @Override
    public boolean isForEverybody() {
        return true;
    }

    @Override
    public Stream<DetermineAgeBands> due(Decision decision) {
        return Stream.iterate(
                        after(""),
                        not(List::isEmpty),
                        people -> after(people.getLast().inhabitant()))
                .flatMap(people -> due(people, decision));
    }

    /** What is due for these people. */
    Stream<DetermineAgeBands> due(List<KnownAges> people, Decision decision) {
        vault.prepare(people.stream()
                .map(known -> new InhabitantId(known.inhabitant()))
                .toList());
        return people.stream().flatMap(known -> due(known, decision).stream());
    }

    private Optional<DetermineAgeBands> due(KnownAges known, Decision decision) {
        return birthDate(known)
                .map(born -> new AgeNews(known, born, decision.today()).all())
                .filter(not(List::isEmpty))
                .map(news -> new DetermineAgeBands(new InhabitantId(known.inhabitant()), news, decision));
    }

    private List<KnownAges> after(String key) {
        return queries.list(new PeopleByAge(key, AT_ONCE), KnownAges.class);
    }

    /** Somebody whose birth date cannot be opened keeps the known band, and does not hold up the others. */
    private Optional<BirthDate> birthDate(KnownAges known) {
        try {
            return Optional.ofNullable(known.person().birthDate())
                    .flatMap(value -> vault.open(new InhabitantId(known.inhabitant()), value))
                    .flatMap(BirthDate::read);
        } catch (IllegalStateException | IllegalArgumentException _) { // sealed by another vault, or not at all
            return Optional.empty();
        }
    }
}
