package nl.sluitend.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Late news between two words takes nothing from whom the person is offered to: a version only grows. */
class RelationsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private final Relations offered = Relations.NONE
            .registered(null)
            .evolve(living("GM0546", DAY))
            .evolve(new HandoverPrepared("handover", "case", List.of(), DAY))
            .evolve(new HandoverOffered(
                    "handover", "GM0546", ResidenceGround.RESIDENCE, GroundKind.AGREEMENT, "agreement", 1, DAY));

    private static ResidenceEstablished living(String municipality, LocalDate from) {
        return new ResidenceEstablished(municipality, ResidenceGround.RESIDENCE, Instant.EPOCH, from);
    }

    @Test
    void aResidenceOfBeforeTheLatestOneEndsNothing() {
        var later = offered.evolve(living("GM0546", DAY.plusDays(19))).evolve(living("GM0537", DAY.plusDays(9)));

        assertThat(later.of("GM0546")).isEqualTo(Relation.OFFERED);
        assertThat(later.versionFor(Set.of("GM0546"))).isEqualTo(offered.versionFor(Set.of("GM0546")));
    }

    /** Who still has the page of the first round open does not answer the second one by it. */
    @Test
    void aVersionIsNeverCountedTwice() {
        var returned = offered.evolve(
                new HandoverRejected("handover", RejectionReason.DATA_INSUFFICIENT, PayloadField.HOURS, DAY));
        var again = returned.evolve(new HandoverOffered(
                "handover", "GM0546", ResidenceGround.RESIDENCE, GroundKind.AGREEMENT, "agreement", 2, DAY));

        assertThat(returned.of("GM0546")).isNull();
        assertThat(returned.audience()).containsExactly("UWV");
        assertThat(again.of("GM0546")).isEqualTo(Relation.OFFERED);
        assertThat(Stream.of(offered, returned, again).map(each -> each.versionFor(Set.of("GM0546"))))
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void theLatestOneDoes() {
        assertThat(offered.evolve(living("GM0537", DAY.plusDays(9))).of("GM0546"))
                .isNull();
    }

    private static OutcomeRecorded abroad(LocalDate day) {
        return new OutcomeRecorded("case", Outcome.MOVED_ABROAD, Evidence.BRP, "uwv", day);
    }

    /** Whoever lives abroad has no municipality, as whoever moved within the country has another one. */
    @Test
    void whoeverMovesAbroadIsLeftInWhateverOrderWeLearnOfIt() {
        var opened = Relations.NONE.registered("GM0546").evolve(living("GM0546", DAY));
        var gone = opened.evolve(abroad(DAY.plusDays(20)));

        assertThat(gone.of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(gone.evolve(living("GM0546", DAY.plusDays(10))).of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(gone.evolve(living("GM0546", DAY.plusDays(30))).of("GM0546")).isEqualTo(Relation.OWN);
        assertThat(gone.evolve(new WwRevived("case", Outcome.MOVED_ABROAD, DAY.plusDays(20)))
                        .of("GM0546"))
                .isEqualTo(Relation.OWN);
    }

    /** A residence is dated by the day of its message: UWV's first one comes years after moving in. */
    @Test
    void whoeverMovedAbroadBeforeTheFirstMessageIsLeftToo() {
        var opened = Relations.NONE.registered("GM0546").evolve(living("GM0546", DAY));
        var gone = opened.evolve(abroad(DAY.minusDays(1)));

        assertThat(gone.of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(gone.evolve(living("GM0537", DAY.minusDays(1))).of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(gone.evolve(living("GM0546", DAY)).of("GM0546")).isEqualTo(Relation.OWN);
        assertThat(gone.evolve(living("GM0537", DAY.plusDays(1))).of("GM0546")).isEqualTo(Relation.FORMER);
    }

    @Test
    void whatWasAcceptedOfWhomMovedAbroadBeforeTheFirstMessageIsLeftToo() {
        var gone = offered.evolve(accepted()).evolve(abroad(DAY.minusDays(1)));

        assertThat(gone.of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(gone.lies("handover", "GM0546")).isFalse();
    }

    /** Two cases tell the same move, one of them with an earlier day. */
    @Test
    void ofTwoDaysOfMovingAbroadTheLaterOneCounts() {
        var gone = Relations.NONE
                .registered("GM0546")
                .evolve(living("GM0546", DAY))
                .evolve(abroad(DAY.plusDays(20)))
                .evolve(abroad(DAY.plusDays(10)));

        assertThat(gone.evolve(living("GM0546", DAY.plusDays(15))).of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(gone.evolve(living("GM0546", DAY.plusDays(21))).of("GM0546")).isEqualTo(Relation.OWN);
    }

    static Stream<Arguments> newRights() {
        var gone = DAY.plusDays(20);
        return Stream.of(
                arguments("GM0546", gone.plusDays(40), gone.plusDays(50), Relation.OWN),
                arguments("GM0546", gone.plusDays(1), gone.plusDays(1), Relation.OWN),
                arguments("GM0546", gone.minusDays(100), gone.plusDays(50), Relation.FORMER),
                arguments("GM0546", gone.plusDays(40), gone, Relation.FORMER),
                arguments("GM0537", gone.plusDays(40), gone.plusDays(50), Relation.FORMER));
    }

    /** Where the person lived before no new residence is recorded: the message of the new right tells it. */
    @ParameterizedTest
    @MethodSource("newRights")
    void aRightThatBeganSinceBringsThePersonHome(
            String municipality, LocalDate firstDay, LocalDate told, Relation then) {
        var gone = Relations.NONE
                .registered("GM0546")
                .evolve(living("GM0546", DAY))
                .evolve(abroad(DAY.plusDays(20)));

        assertThat(gone.evolve(newCase(municipality, firstDay, told)).of("GM0546"))
                .isEqualTo(then);
        assertThat(gone.evolve(revised(municipality, firstDay, told)).of("GM0546"))
                .isEqualTo(then);
        assertThat(gone.evolve(revised(null, firstDay, told)).of("GM0546")).isEqualTo(Relation.FORMER);
    }

    private static WwCaseRegistered newCase(String municipality, LocalDate firstDay, LocalDate told) {
        return new WwCaseRegistered(
                "case-2",
                new Sealed("reference"),
                firstDay,
                firstDay.plusMonths(6),
                EndGround.DURATION_ELAPSED,
                Certainty.EXPECTED,
                told,
                told.atTime(12, 0).toInstant(ZoneOffset.UTC),
                null,
                line(municipality),
                32,
                "0811",
                "MBO4",
                List.of(),
                List.of(),
                null,
                null,
                told);
    }

    private static WwEndDateRevised revised(@Nullable String municipality, LocalDate firstDay, LocalDate told) {
        return new WwEndDateRevised(
                "case-2",
                firstDay,
                firstDay.plusMonths(6),
                EndGround.DURATION_ELAPSED,
                Certainty.EXPECTED,
                told,
                told.atTime(12, 0).toInstant(ZoneOffset.UTC),
                null,
                municipality == null ? null : line(municipality),
                told);
    }

    private static AssertedLine line(String municipality) {
        return new AssertedLine(municipality, ResidenceGround.RESIDENCE, "");
    }

    private static HandoverAccepted accepted() {
        return new HandoverAccepted("handover", "gm0546", new Sealed("x"), DAY, DAY);
    }

    private static OutcomeRecorded bijstand(LocalDate day) {
        return new OutcomeRecorded("case", Outcome.BIJSTAND, Evidence.MUNICIPAL_DECISION, "gm0546", day);
    }

    private static Relations revived(Relations before) {
        return before.evolve(new WwRevived("case", Outcome.BIJSTAND, DAY));
    }

    /** Ten minutes later UWV says that the right did not run on after all: its outcome stands again (ADR 18). */
    @Test
    void whoHadThePersonBeforeARevivalThatIsUndoneHasThePersonAgain() {
        var revived = revived(offered.evolve(accepted()).evolve(bijstand(DAY)));
        assertThat(revived.of("GM0546")).isEqualTo(Relation.FORMER);

        var undone = revived.evolve(bijstand(DAY));
        assertThat(undone.of("GM0546")).isEqualTo(Relation.OWN);
        assertThat(undone.lies("handover", "GM0546")).isTrue();
        assertThat(revived(undone).of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(revived(undone).evolve(bijstand(DAY)).of("GM0546")).isEqualTo(Relation.OWN);
    }

    @Test
    void anotherOutcomeAfterARevivalBringsNothingBack() {
        var revived = revived(offered.evolve(accepted()).evolve(bijstand(DAY)));

        assertThat(revived.evolve(bijstand(DAY.plusDays(1))).of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(revived.evolve(abroad(DAY)).of("GM0546")).isEqualTo(Relation.FORMER);
    }

    /** What UWV did meanwhile for the same municipality is moot; what was decided, or offered elsewhere, stands. */
    @Test
    void whatWasDecidedMeanwhileStands() {
        var revived = revived(offered.evolve(accepted()).evolve(bijstand(DAY)));
        var prepared = revived.evolve(new HandoverPrepared("handover", "case", List.of(), DAY));
        var again = prepared.evolve(offeredTo("GM0546"));
        var elsewhere = prepared.evolve(offeredTo("GM0537"));
        var returned = again.evolve(new HandoverRejected("handover", RejectionReason.NOT_RESIDENT, null, DAY));

        assertThat(prepared.evolve(bijstand(DAY)).of("GM0546")).isEqualTo(Relation.OWN);
        assertThat(again.evolve(bijstand(DAY)).of("GM0546")).isEqualTo(Relation.OWN);
        assertThat(elsewhere.evolve(bijstand(DAY)).of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(elsewhere.evolve(bijstand(DAY)).of("GM0537")).isEqualTo(Relation.FORMER);
        assertThat(returned.evolve(bijstand(DAY)).of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(revived.evolve(living("GM0537", DAY.plusDays(1)))
                        .evolve(bijstand(DAY))
                        .of("GM0546"))
                .isEqualTo(Relation.FORMER);
    }

    @Test
    void anOfferThatAnOutcomeClosedIsClosedAgainWhenItStandsAgain() {
        var undone = revived(offered.evolve(bijstand(DAY))).evolve(bijstand(DAY));

        assertThat(undone.of("GM0546")).isEqualTo(Relation.FORMER);
        assertThat(undone.lies("handover", "GM0546")).isFalse();
    }

    private static HandoverOffered offeredTo(String municipality) {
        return new HandoverOffered(
                "handover", municipality, ResidenceGround.RESIDENCE, GroundKind.AGREEMENT, "agreement", 2, DAY);
    }
}
