package nl.sluitend.kernel.wwcase;

import static nl.sluitend.kernel.access.Relation.OFFERED;
import static nl.sluitend.kernel.access.Relation.OWN;
import static nl.sluitend.kernel.access.Relation.UWV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees what happens to a WW case, and what of it changes who knows the person. */
class WwCaseVisibilityTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");
    private static final LocalDate LAST = DAY.plusDays(90);

    static Stream<WwCaseEvent> registration() {
        return Stream.of(new WwCaseRegistered(
                "case",
                new Sealed("reference"),
                DAY,
                LAST,
                EndGround.DURATION_ELAPSED,
                Certainty.FINAL,
                DAY,
                Instant.EPOCH,
                null,
                null,
                32,
                "0811",
                "MBO4",
                List.of(),
                List.of(),
                null,
                null,
                DAY));
    }

    static Stream<WwCaseEvent> assertion() {
        return Stream.of(new WwCaseAsserted(
                "case", Instant.EPOCH, DAY, LAST, new AssertedLine("GM0546", ResidenceGround.RESIDENCE, ""), DAY));
    }

    static Stream<WwCaseEvent> ends() {
        return Stream.of(
                new WwEndDateRevised(
                        "case",
                        DAY,
                        LAST,
                        EndGround.DURATION_ELAPSED,
                        Certainty.FINAL,
                        DAY,
                        Instant.EPOCH,
                        null,
                        null,
                        DAY),
                new OutcomeRecorded("case", Outcome.NUG, Evidence.OWN_STATEMENT, "uwv", DAY),
                new WwRevived("case", Outcome.NUG, DAY));
    }

    static Stream<WwCaseEvent> history() {
        return Stream.of(new WorkHistoryRevised(
                "case", 24, "0811", "MBO4", List.of(), List.of(), null, null, Instant.EPOCH, DAY));
    }

    static Stream<WwCaseEvent> support() {
        return Stream.of(
                new ExpiringWwFlagged("case", FlaggedBy.DAILY_RUN, LAST, 180, DAY),
                new InhabitantInvited("case", Channel.LETTER, DAY),
                new InvitationAnswered("case", true, true, DAY),
                new ContactAttempted("case", Channel.LETTER, DAY));
    }

    @ParameterizedTest
    @MethodSource({"registration", "assertion"})
    void whatUwvTellsItselfOnlyUwvSees(WwCaseEvent event) {
        assertThat(event.seenBy()).containsExactly(UWV);
    }

    @ParameterizedTest
    @MethodSource({"ends", "history"})
    void howItEndsIsSeenByWhomItIsOfferedTo(WwCaseEvent event) {
        assertThat(event.seenBy()).containsExactlyInAnyOrder(UWV, OFFERED, OWN);
    }

    @ParameterizedTest
    @MethodSource("support")
    void whatUwvDidForThePersonIsSeenByWhoAcceptedThem(WwCaseEvent event) {
        assertThat(event.seenBy()).containsExactlyInAnyOrder(UWV, OWN);
    }

    @ParameterizedTest
    @MethodSource({"assertion", "history", "support"})
    void whatIsSaidAboutACaseChangesNoRelation(WwCaseEvent event) {
        assertThat(event.after(Relations.NONE)).isSameAs(Relations.NONE);
    }

    @ParameterizedTest
    @MethodSource("registration")
    void withACaseUwvKnowsThePerson(WwCaseEvent event) {
        assertThat(event.after(Relations.NONE).of("UWV")).isEqualTo(UWV);
    }
}
