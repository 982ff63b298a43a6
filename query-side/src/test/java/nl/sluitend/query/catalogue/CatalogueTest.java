package nl.sluitend.query.catalogue;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static nl.sluitend.query.assembly.Somebody.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.agreement.AgreementEnded;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementRegistered;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.EmployerRegistered;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.programme.PlaceReleased;
import nl.sluitend.kernel.programme.PlaceReserved;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.programme.ProgrammeRegistered;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.CatalogueEntry;
import nl.sluitend.kernel.view.FindEntries;
import nl.sluitend.kernel.view.FindEntriesByKey;
import nl.sluitend.kernel.view.FindEntry;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.query.assembly.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Window ALL = new Window(100, null);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private <T extends CatalogueEntry> Optional<T> one(Class<T> type, String key, long atLeast) {
        return world.one(new FindEntry(type, key, atLeast), CatalogueEntry.class)
                .map(type::cast);
    }

    private static ProgrammeRegistered programme(String key, String municipality, String name) {
        return new ProgrammeRegistered(
                key,
                municipality,
                name,
                List.of(AgeBand.UNDER_27, AgeBand.FROM_27_TO_49),
                List.of(Origin.WW, Origin.BIJSTAND),
                true,
                12,
                TODAY,
                null,
                TODAY);
    }

    @Test
    void aProgrammeKnowsItsFreePlaces() {
        world.given(List.of(
                message("p", 0, programme("p", LEIDEN, "Werken en leren")),
                message("p", 1, new PlaceReserved("t1", TODAY)),
                message("p", 2, new PlaceReserved("t2", TODAY)),
                message("p", 3, new PlaceReleased("t1", TODAY))));

        var found = one(Programme.class, "p", 3).orElseThrow();
        assertThat(found.free().value()).isEqualTo(11);
        assertThat(found.terms().origins()).containsExactlyInAnyOrder(Origin.WW, Origin.BIJSTAND);
        assertThat(found.version()).isEqualTo(3);
    }

    @Test
    void othersDoNotCountItsPeople() {
        world.given(List.of(
                message("p", 0, programme("p", LEIDEN, "Werken en leren")),
                message("p", 1, new PlaceReserved("t1", TODAY))));

        for (var other : List.of(UWV, OF_KATWIJK, self("anna"))) {
            assertThat(world.page(new FindEntries(Programme.class, other, null, ALL), Programme.class)
                            .items())
                    .extracting(entry -> entry.node())
                    .allMatch(programme -> programme.free().masked() && programme.version() == 0);
            assertThat(world.all(new FindEntriesByKey(Programme.class, other, Set.of("p")), CatalogueEntry.class))
                    .map(Programme.class::cast)
                    .hasSize(1)
                    .allMatch(programme -> programme.free().masked() && programme.version() == 0);
        }
        assertThat(world.page(new FindEntries(Programme.class, OF_LEIDEN, null, ALL), Programme.class)
                        .items())
                .extracting(entry -> entry.node().free())
                .containsExactly(MaskedCount.own(11));
    }

    @Test
    void programmesComeByNameAndByMunicipality() {
        world.given(List.of(
                message("a", 0, programme("a", LEIDEN, "Zorg")),
                message("b", 0, programme("b", LEIDEN, "Groen")),
                message("c", 0, programme("c", KATWIJK, "Techniek"))));

        assertThat(names(new FindEntries(Programme.class, UWV, null, ALL)))
                .containsExactly("Groen", "Techniek", "Zorg");
        assertThat(names(new FindEntries(Programme.class, UWV, LEIDEN, ALL))).containsExactly("Groen", "Zorg");
    }

    private List<String> names(FindEntries query) {
        return world.page(query, Programme.class).items().stream()
                .map(entry -> entry.node().name())
                .toList();
    }

    @Test
    void employersComeByNameAndByMunicipality() {
        world.given(List.of(
                message("a", 0, new EmployerRegistered("a", "12345678", "Bouw BV", "F", LEIDEN, TODAY)),
                message("b", 0, new EmployerRegistered("b", "87654321", "Alfa BV", "C", KATWIJK, TODAY))));

        assertThat(world.page(new FindEntries(Employer.class, UWV, null, ALL), Employer.class)
                        .items())
                .extracting(entry -> entry.node().terms().name())
                .containsExactly("Alfa BV", "Bouw BV");
        assertThat(world.page(new FindEntries(Employer.class, UWV, LEIDEN, ALL), Employer.class)
                        .items())
                .hasSize(1);
    }

    @Test
    void agreementsComeNewestFirstAndEnd() {
        world.given(List.of(
                message("old", 0, agreement("old", LEIDEN, 400)),
                message("new", 0, agreement("new", KATWIJK, 10)),
                message("old", 1, new AgreementEnded(TODAY, TODAY))));

        var page = world.page(new FindEntries(Agreement.class, UWV, null, new Window(1, null)), Agreement.class);
        var next = world.page(
                new FindEntries(
                        Agreement.class,
                        UWV,
                        null,
                        new Window(1, page.items().getFirst().cursor())),
                Agreement.class);
        assertThat(page.items().getFirst().node().agreement()).isEqualTo("new");
        assertThat(next.items().getFirst().node().agreement()).isEqualTo("old");
        assertThat(next.hasNext()).isFalse();
        assertThat(world.page(new FindEntries(Agreement.class, UWV, LEIDEN, ALL), Agreement.class)
                        .items())
                .hasSize(1);
        assertThat(one(Agreement.class, "old", 1))
                .hasValueSatisfying(found -> assertThat(found.terms().until()).isEqualTo(TODAY));
    }

    @Test
    void aCursorOfAnotherListIsNoPlaceInThisOne() {
        world.given(List.of(
                message("a", 0, programme("a", LEIDEN, "Zorg")),
                message("e", 0, new EmployerRegistered("e", "12345678", "Bouw BV", "F", LEIDEN, TODAY))));
        var place = world.page(new FindEntries(Employer.class, UWV, null, ALL), Employer.class)
                .items()
                .getFirst()
                .cursor();

        for (var window : List.of(new Window(1, place), new Window(1, true, null, place))) {
            assertThatThrownBy(() -> world.page(new FindEntries(Programme.class, UWV, null, window), Programme.class))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().code())
                                    .isEqualTo("cursors-come-from-the-list-itself"));
        }
    }

    @Test
    void aKeyOfAnotherListIsNoEntryOfThisOne() {
        world.given(List.of(message("p", 0, programme("p", LEIDEN, "Zorg"))));

        assertThat(one(Employer.class, "p", -1)).isEmpty();
        assertThat(world.all(new FindEntriesByKey(Agreement.class, UWV, Set.of("p")), CatalogueEntry.class))
                .isEmpty();
    }

    @Test
    void whatIsListedNowhereIsAFaultOfTheProduct() {
        var page = new FindEntries("Vacancy", UWV, null, ALL);

        assertThatThrownBy(() -> world.page(page, CatalogueEntry.class)).hasStackTraceContaining("no list of Vacancy");
    }

    private static AgreementRegistered agreement(String key, String municipality, int daysAgo) {
        return new AgreementRegistered(
                key, municipality, AgreementKind.EARLY_TAKEOVER, TODAY.minusDays(daysAgo), null, TODAY);
    }
}
