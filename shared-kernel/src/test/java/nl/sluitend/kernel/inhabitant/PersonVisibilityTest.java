package nl.sluitend.kernel.inhabitant;

import static nl.sluitend.kernel.access.Relation.OFFERED;
import static nl.sluitend.kernel.access.Relation.OWN;
import static nl.sluitend.kernel.access.Relation.UWV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.privacy.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees what happens to the person's own record, and what of it changes who knows the person. */
class PersonVisibilityTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");
    private static final Sealed SEALED = new Sealed("x");
    private static final PersonEvent REVISED =
            new PersonalDetailsRevised(AgeBand.FROM_50, SEALED, SEALED, SEALED, Instant.EPOCH, DAY);

    static Stream<PersonEvent> ofTheDossier() {
        return Stream.of(
                new InhabitantRegistered(
                        "anna", Origin.WW, null, AgeBand.FROM_50, SEALED, SEALED, SEALED, Instant.EPOCH, DAY),
                new ResidenceEstablished("GM0546", ResidenceGround.RESIDENCE, Instant.EPOCH, DAY));
    }

    static Stream<PersonEvent> ofItsCourse() {
        return Stream.of(
                new JobseekerRegistered(DAY.plusMonths(6), DAY), new AgeBandDetermined(null, AgeBand.FROM_50, DAY));
    }

    static Stream<PersonEvent> revised() {
        return Stream.of(REVISED);
    }

    /** The day of a birthday is part of the birth date. */
    @ParameterizedTest
    @MethodSource({"ofTheDossier", "ofItsCourse"})
    void whatIsKeptIsSeenByWhoHasThePerson(PersonEvent event) {
        assertThat(event.seenBy()).containsExactlyInAnyOrder(UWV, OWN);
    }

    @Test
    void aNewNameIsSeenByWhomThePersonIsOfferedToAsWell() {
        assertThat(REVISED.seenBy()).containsExactlyInAnyOrder(UWV, OFFERED, OWN);
    }

    @ParameterizedTest
    @MethodSource({"ofItsCourse", "revised"})
    void whatChangesAboutThePersonChangesNoRelation(PersonEvent event) {
        assertThat(event.after(Relations.NONE)).isSameAs(Relations.NONE);
    }

    @ParameterizedTest
    @MethodSource("ofTheDossier")
    void whoOpensTheDossierAndWhereThePersonLivesDo(PersonEvent event) {
        assertThat(event.after(Relations.NONE)).isNotEqualTo(Relations.NONE);
    }

    /** Its day gives away when that WW ends. */
    @Test
    void aBandThatIsDeterminedWithACaseIsOfThatCase() {
        assertThat(new AgeBandDetermined("case", AgeBand.FROM_50, DAY).subject())
                .contains("case");
    }

    @ParameterizedTest
    @MethodSource({"ofTheDossier", "ofItsCourse", "revised"})
    void allElseIsOfThePerson(PersonEvent event) {
        assertThat(event.subject()).isEmpty();
        assertThat(event.isOf("GM0546", Relations.NONE)).isTrue();
    }
}
