package nl.sluitend.command.handover;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.FIRST_DAY;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.ASSERTED;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.DETERMINED;
import static nl.sluitend.command.History.HANDOVER;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.PAYLOAD;
import static nl.sluitend.command.History.REFERENCE;
import static nl.sluitend.command.History.WORK;
import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.flagged;
import static nl.sluitend.command.History.met;
import static nl.sluitend.command.History.offered;
import static nl.sluitend.command.History.prepared;
import static nl.sluitend.command.History.withWwUntil;
import static nl.sluitend.command.History.wwBeside;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.handover.CompleteHandover;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WithdrawHandover;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A transfer without agreement says what the law does: the day after the last WW, and not while a right runs (I8). */
class TransferByLawContractTest {

    private static final LocalDate LAST = TODAY.plusDays(10);
    private static final LocalDate NEXT = LAST.plusDays(1);
    private static final HandoverWithdrawn RUNS_ON =
            new HandoverWithdrawn(HANDOVER.value(), WithdrawalReason.WW_CONTINUES, TODAY);

    @Nested
    class WhereWwTurnsOutToRunOn {

        @Test
        void isTakenBackByTheFeedAndByAnAdviser() {
            given(Inhabitant.class, transferredFrom(NEXT, null))
                    .when(told(LAST_DAY))
                    .records(revised(LAST_DAY, told(LAST_DAY)), RUNS_ON);
            given(Inhabitant.class, transferredFrom(NEXT, null))
                    .when(corrected(LAST_DAY))
                    .records(revised(LAST_DAY, null), RUNS_ON);
        }

        @Test
        void isPreparedAnew() {
            given(Inhabitant.class, with(transferredFrom(NEXT, null), revised(LAST_DAY, null), RUNS_ON))
                    .when(prepare())
                    .answers(Effect.DONE);
        }

        @Test
        void anAgreementThatWasNotNeededIsNoneForIt() {
            given(Inhabitant.class, transferredFrom(NEXT, "agreement-of-another"))
                    .when(corrected(LAST_DAY))
                    .records(revised(LAST_DAY, null), RUNS_ON);
        }

        @Test
        void whatWasTakenOverByAgreementStays() {
            given(Inhabitant.class, transferredFrom(LAST, "agreement-1"))
                    .when(corrected(LAST_DAY))
                    .records(revised(LAST_DAY, null));
        }

        @Test
        void whatMovesAfterTheLaterDayStaysToo() {
            given(Inhabitant.class, transferredFrom(LAST.plusDays(9), null))
                    .when(corrected(LAST.plusDays(8)))
                    .records(revised(LAST.plusDays(8), null));
        }

        @Test
        void soDoesWhatTheLawHasMovedMeanwhile() {
            var over = withWwUntil(TODAY.minusDays(9), with(UP_TO_THE_MEETING, transferred(TODAY.minusDays(8), null)));
            given(Inhabitant.class, over)
                    .when(corrected(TODAY.minusDays(1)))
                    .records(revised(TODAY.minusDays(1), null));
            given(Inhabitant.class, over).when(corrected(TODAY)).records(revised(TODAY, null), RUNS_ON);
        }

        @Test
        void anotherRightThatRanBesideItTakesItBackAndOneThatBeganLaterDoesNot() {
            var over = withWwUntil(TODAY.minusDays(9), with(UP_TO_THE_MEETING, transferred(TODAY.minusDays(8), null)));
            given(Inhabitant.class, over)
                    .when(another(FIRST_DAY))
                    .records(beside(FIRST_DAY, another(FIRST_DAY)), RUNS_ON);
            given(Inhabitant.class, over)
                    .when(another(TODAY.minusDays(3)))
                    .records(beside(TODAY.minusDays(3), another(TODAY.minusDays(3))));
        }

        /** In streams of before, nobody took it back at once. */
        @Test
        void anAdviserTakesItBackWhereTheProductDidNot() {
            var withdraw = new WithdrawHandover(AMINA, HANDOVER, WithdrawalReason.WW_CONTINUES, by(ADVISER));
            given(Inhabitant.class, with(transferredFrom(NEXT, null), revised(LAST_DAY, null)))
                    .when(withdraw)
                    .records(RUNS_ON);
            given(Inhabitant.class, transferredFrom(NEXT, null))
                    .when(withdraw)
                    .refusedBy(OnlyBeforeTheTransferIsWithdrawn.class);
        }
    }

    @Nested
    class WhileAnotherCaseRuns {

        private final Object[] twoCases =
                withWwUntil(TODAY.minusDays(1), with(new Object[] {beside(FIRST_DAY, null)}, UP_TO_THE_MEETING));

        @Test
        void theLawMovesNothing() {
            given(Inhabitant.class, twoCases)
                    .when(complete(TODAY, null))
                    .refusedBy(BeforeWwEndsOnlyUnderAnEarlyTakeoverAgreement.class);
        }

        @Test
        void theLawIsNoGroundOfAnOffer() {
            var prepared = withWwUntil(TODAY.minusDays(1), beside(FIRST_DAY, null), flagged(), prepared());
            given(Inhabitant.class, prepared).when(offer()).refusedBy(TheLawIsTheGroundOnlyAfterWw.class);
        }
    }

    @Nested
    class AnAgreement {

        @Test
        void isRecordedOnlyWhereTheTransferRestsOnIt() {
            for (var kind : AgreementKind.values()) {
                var terms = new AgreementTerms("agreement-2", "GM1916", kind, TODAY.minusYears(1), null);
                given(Inhabitant.class, withWwUntil(LAST, UP_TO_THE_MEETING))
                        .when(complete(NEXT, terms))
                        .records(transferred(NEXT, null));
            }
        }

        @Test
        void isRecordedOnlyWhereTheOfferRestsOnIt() {
            var terms =
                    new AgreementTerms("agreement-2", "GM1916", AgreementKind.DATA_SUPPLY, TODAY.minusYears(1), null);
            given(Inhabitant.class, withWwUntil(TODAY.minusDays(1), flagged(), prepared()))
                    .when(new HandOverFromWW(
                            AMINA, HANDOVER, IN_LEIDEN, new LegalGround(GroundKind.BY_LAW, terms), by(ADVISER)))
                    .records(new HandoverOffered(
                            HANDOVER.value(), "GM0546", ResidenceGround.RESIDENCE, GroundKind.BY_LAW, null, 1, TODAY));
        }
    }

    /** WW 19(1)i: then the municipality has no task, and SVB pays (PW 47a). */
    @Nested
    class AfterTheStatePensionAge {

        private final WwEndDateRevised yesterday = pensionedAfter(TODAY.minusDays(1));

        @Test
        void nothingIsPreparedOrOffered() {
            given(Inhabitant.class, withWwUntil(LAST_DAY, flagged(), yesterday))
                    .when(prepare())
                    .refusedBy(AfterDeathOrPensionNothingIsHandedOver.class);
            given(Inhabitant.class, withWwUntil(LAST_DAY, flagged(), prepared(), yesterday))
                    .when(offer())
                    .refusedBy(AfterDeathOrPensionNothingIsHandedOver.class);
        }

        @Test
        void theLawMovesNoTask() {
            given(Inhabitant.class, withWwUntil(LAST_DAY, with(UP_TO_THE_MEETING, pensionedAfter(LAST))))
                    .when(complete(NEXT, null))
                    .refusedBy(AfterDeathOrPensionNothingIsHandedOver.class);
        }

        private WwEndDateRevised pensionedAfter(LocalDate lastDay) {
            return new WwEndDateRevised(
                    CASE.value(),
                    FIRST_DAY,
                    lastDay,
                    EndGround.PENSION_AGE,
                    Certainty.FINAL,
                    TODAY,
                    NOW,
                    DETAILS.ageBand(),
                    null,
                    TODAY);
        }
    }

    private static final Object[] UP_TO_THE_MEETING = {flagged(), prepared(), offered(), accepted(), met()};

    private static Object[] transferredFrom(LocalDate from, @Nullable String agreement) {
        return withWwUntil(LAST, with(UP_TO_THE_MEETING, transferred(from, agreement)));
    }

    private static ResponsibilityTransferred transferred(LocalDate from, @Nullable String agreement) {
        return new ResponsibilityTransferred(HANDOVER.value(), CASE.value(), "GM0546", from, agreement, TODAY);
    }

    private static Object[] with(Object[] events, Object... more) {
        return Stream.concat(Stream.of(events), Stream.of(more)).toArray();
    }

    private static PrepareHandover prepare() {
        return new PrepareHandover(AMINA, new HandoverId("another"), CASE, PAYLOAD, by(ADVISER));
    }

    private static HandOverFromWW offer() {
        return new HandOverFromWW(AMINA, HANDOVER, IN_LEIDEN, new LegalGround(GroundKind.BY_LAW, null), by(ADVISER));
    }

    private static CompleteHandover complete(LocalDate from, @Nullable AgreementTerms terms) {
        return new CompleteHandover(AMINA, HANDOVER, from, terms, by(LEIDEN));
    }

    private static RecordWwCase told(LocalDate lastDay) {
        return new RecordWwCase(
                AMINA,
                CASE,
                REFERENCE,
                DETAILS,
                IN_LEIDEN,
                period(FIRST_DAY, lastDay),
                WORK,
                DETAILS.ageBand(),
                by(FEED));
    }

    private static RecordWwCase another(LocalDate first) {
        return new RecordWwCase(
                AMINA,
                new WwCaseId("case-2"),
                REFERENCE,
                DETAILS,
                IN_LEIDEN,
                period(first, LAST_DAY),
                WORK,
                DETAILS.ageBand(),
                by(FEED));
    }

    private static ReviseWwEndDate corrected(LocalDate lastDay) {
        return new ReviseWwEndDate(AMINA, CASE, period(FIRST_DAY, lastDay), DETAILS.ageBand(), by(ADVISER));
    }

    private static WwPeriod period(LocalDate first, LocalDate lastDay) {
        return new WwPeriod(first, lastDay, EndGround.DURATION_ELAPSED, Certainty.FINAL, DETERMINED, NOW);
    }

    private static WwEndDateRevised revised(LocalDate lastDay, @Nullable RecordWwCase told) {
        return new WwEndDateRevised(
                CASE.value(),
                FIRST_DAY,
                lastDay,
                EndGround.DURATION_ELAPSED,
                Certainty.FINAL,
                DETERMINED,
                NOW,
                DETAILS.ageBand(),
                told == null ? null : told.line(),
                TODAY);
    }

    private static WwCaseRegistered beside(LocalDate first, @Nullable RecordWwCase told) {
        return wwBeside(
                new WwCaseId("case-2"), first, told == null ? ASSERTED : NOW, told == null ? null : told.line());
    }
}
