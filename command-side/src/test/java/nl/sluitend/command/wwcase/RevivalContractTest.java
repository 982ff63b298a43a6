package nl.sluitend.command.wwcase;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.FIRST_DAY;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.DETERMINED;
import static nl.sluitend.command.History.HANDOVER;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.REFERENCE;
import static nl.sluitend.command.History.WORK;
import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.flagged;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.History.withWwUntil;
import static nl.sluitend.command.History.wwBeside;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.InviteInhabitant;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwPeriod;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A right that ended can run on (WW 21): then its case is open again, and begins anew. */
class RevivalContractTest {

    private static final LocalDate ENDED_ON = TODAY.minusDays(10);
    private static final EndGround GROUND = EndGround.DURATION_ELAPSED;
    private static final LocalDate LATER_LAST_DAY = LAST_DAY.plusDays(20);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DECEASED", "AOW_AIO"})
    void moreDaysAfterTheOutcomeReviveWhateverItWas(Outcome outcome) {
        var command = told(period(LATER_LAST_DAY, TODAY.minusDays(3)));
        given(Inhabitant.class, withWw(ended(outcome)))
                .when(command)
                .answers(Effect.CHANGED)
                .records(WwEvents.revised(command), new WwRevived(CASE.value(), outcome, TODAY.minusDays(3)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"DECEASED", "AOW_AIO"})
    void afterDeathOrPensionNothingRevives(Outcome outcome) {
        given(Inhabitant.class, withWw(ended(outcome)))
                .when(told(period(LATER_LAST_DAY, TODAY.minusDays(3))))
                .refusedBy(AfterDeathOrPensionNoRightRevives.class);
        given(Inhabitant.class, withWw(ended(outcome)))
                .when(corrected(LATER_LAST_DAY))
                .refusedBy(AfterDeathOrPensionNoRightRevives.class);
        var resent = told(period(LAST_DAY, DETERMINED));
        given(Inhabitant.class, withWw(ended(outcome))).when(resent).records(WwEvents.asserted(resent));
    }

    /** Death and state pension are of the person, by whatever case they were told. */
    @Nested
    class OfWhoDiedOrHasAStatePensionByAnotherCase {

        private static final WwCaseId OTHER = new WwCaseId("case-2");
        private static final LocalDate GONE_ON = TODAY.minusDays(5);
        private static final WwCaseRegistered BESIDE = wwBeside(OTHER, FIRST_DAY, NOW.minusSeconds(60), null);

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.INCLUDE,
                names = {"DECEASED", "AOW_AIO"})
        void noCaseThatEndedBeforeRunsOnAfterIt(Outcome outcome) {
            var life = withWw(BESIDE, ended(Outcome.SELF_FOUND_WORK), gone(OTHER, outcome));
            given(Inhabitant.class, life)
                    .when(told(period(LATER_LAST_DAY, TODAY.minusDays(3))))
                    .refusedBy(AfterDeathOrPensionNoRightRevives.class);
            given(Inhabitant.class, life)
                    .when(corrected(LATER_LAST_DAY))
                    .refusedBy(AfterDeathOrPensionNoRightRevives.class);
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.INCLUDE,
                names = {"DECEASED", "AOW_AIO"})
        void oneThatRanOnUntilThenEndsWithIt(Outcome outcome) {
            var command = told(period(GONE_ON.minusDays(1), TODAY));
            given(Inhabitant.class, withWw(BESIDE, ended(Outcome.SELF_FOUND_WORK), gone(OTHER, outcome)))
                    .when(command)
                    .records(WwEvents.revised(command), revived(GONE_ON.minusDays(1)), gone(CASE, outcome));
        }

        private static OutcomeRecorded gone(WwCaseId wwCase, Outcome outcome) {
            return new OutcomeRecorded(wwCase.value(), outcome, Evidence.BRP, "uwv", GONE_ON);
        }
    }

    @Nested
    class Determined {

        @Test
        void theSameDayDeterminedAfterTheOutcomeSaysThatTheRightRunsOn() {
            var command = told(period(LAST_DAY, ENDED_ON));
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK)))
                    .when(command)
                    .records(WwEvents.revised(command), revived(ENDED_ON));
        }

        @Test
        void anEarlierDeterminationThatIsSentAgainRevivesNothing() {
            var command = told(period(LAST_DAY, DETERMINED));
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK)))
                    .when(command)
                    .answers(Effect.UNCHANGED)
                    .records(WwEvents.asserted(command));
        }

        @Test
        void wwThatEndsWithTheOutcomeRevivesNothing() {
            var command = told(period(ENDED_ON, TODAY));
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK)))
                    .when(command)
                    .records(WwEvents.revised(command));
        }

        @Test
        void besideATrajectoryFewerDaysReviveNothing() {
            var command = told(period(LAST_DAY.minusDays(5), TODAY));
            given(Inhabitant.class, withWw(ended(Outcome.ENROLLED)))
                    .when(command)
                    .records(WwEvents.revised(command));
        }

        @Test
        void aRightThatRanOnAndIsOverAgainRevivedNoLaterThanOnItsLastDay() {
            var command = told(period(TODAY.minusDays(4), TODAY.minusDays(1)));
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK)))
                    .when(command)
                    .records(WwEvents.revised(command), revived(TODAY.minusDays(4)));
        }
    }

    /** The latest word decides, whatever was said between. */
    @Nested
    class SaidToRunNoFurtherAfterAll {

        private final RecordWwCase runsOn = told(new WwPeriod(
                FIRST_DAY, LATER_LAST_DAY, GROUND, Certainty.FINAL, TODAY.minusDays(3), NOW.minusSeconds(1)));

        @Test
        void theOutcomeStandsAgain() {
            var command = told(later(ENDED_ON));
            given(Inhabitant.class, revivedAfter(Outcome.SELF_FOUND_WORK))
                    .when(command)
                    .answers(Effect.CHANGED)
                    .records(WwEvents.revised(command), ended(Outcome.SELF_FOUND_WORK));
            given(Inhabitant.class, revivedAfter(Outcome.SELF_FOUND_WORK))
                    .when(corrected(ENDED_ON))
                    .records(WwEvents.revised(corrected(ENDED_ON)), ended(Outcome.SELF_FOUND_WORK));
        }

        @Test
        void besideATrajectoryNoMoreDaysThanWereKnownWhenItBeganAreNoRevival() {
            var command = told(later(LAST_DAY));
            given(Inhabitant.class, revivedAfter(Outcome.ENROLLED))
                    .when(command)
                    .records(WwEvents.revised(command), ended(Outcome.ENROLLED));
        }

        @Test
        void thatItRunsLessLongLeavesItRevived() {
            var command = told(later(TODAY.plusDays(1)));
            given(Inhabitant.class, revivedAfter(Outcome.SELF_FOUND_WORK))
                    .when(command)
                    .records(WwEvents.revised(command));
        }

        @Test
        void anOlderWordDecidesNothing() {
            var command = told(period(ENDED_ON, DETERMINED));
            given(Inhabitant.class, revivedAfter(Outcome.SELF_FOUND_WORK))
                    .when(command)
                    .records(WwEvents.asserted(command));
        }

        @Test
        void whatEndedItSinceIsNotReplaced() {
            var command = told(later(ENDED_ON));
            var second = new OutcomeRecorded(
                    CASE.value(), Outcome.SELF_EMPLOYED, Evidence.TRADE_REGISTER, "uwv", TODAY.minusDays(1));
            given(
                            Inhabitant.class,
                            Stream.concat(Stream.of(revivedAfter(Outcome.SELF_FOUND_WORK)), Stream.of(second))
                                    .toArray())
                    .when(command)
                    .records(WwEvents.revised(command));
        }

        /** What was known when the case ended is asked, and not what was said since. */
        @Test
        void theDeterminationOfThenThatIsSentOnceMoreRevivesNothing() {
            var between = WwEvents.revised(
                    told(new WwPeriod(FIRST_DAY, ENDED_ON, GROUND, Certainty.FINAL, DETERMINED, NOW.minusSeconds(1))));
            var command = told(period(LAST_DAY, DETERMINED));
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK), between))
                    .when(command)
                    .records(WwEvents.revised(command));
        }

        private Object[] revivedAfter(Outcome outcome) {
            return withWw(
                    ended(outcome), WwEvents.revised(runsOn), new WwRevived(CASE.value(), outcome, TODAY.minusDays(3)));
        }

        private WwPeriod later(LocalDate lastDay) {
            return period(lastDay, TODAY.minusDays(1));
        }
    }

    /** Who found work is out of WW by income, which is settled by the calendar month (WW 20(1)c). */
    @Nested
    class ByIncome {

        private final LocalDate nextMonth =
                YearMonth.from(ENDED_ON).plusMonths(1).atEndOfMonth();

        @Test
        void theEndThatTheOutcomeBroughtRevivesNothing() {
            var command = told(byIncome(nextMonth));
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK)))
                    .when(command)
                    .records(WwEvents.revised(command));
        }

        @Test
        void anEndLaterThanThatSaysThatItRanOn() {
            var command = told(byIncome(nextMonth.plusDays(1)));
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK)))
                    .when(command)
                    .records(WwEvents.revised(command), revived(TODAY));
        }

        @Test
        void whoMovedAbroadHasNoIncomeByIt() {
            var command = told(byIncome(nextMonth));
            given(Inhabitant.class, withWw(ended(Outcome.MOVED_ABROAD)))
                    .when(command)
                    .records(WwEvents.revised(command), new WwRevived(CASE.value(), Outcome.MOVED_ABROAD, TODAY));
        }

        private static WwPeriod byIncome(LocalDate lastDay) {
            return new WwPeriod(FIRST_DAY, lastDay, EndGround.INCOME, Certainty.FINAL, TODAY, NOW);
        }
    }

    /** Whose relation ends by the revival learns nothing of what else the message says (ADR 21). */
    @Test
    void aNewNameIsRecordedAfterTheTaskIsUwvsAgain() {
        var renamed = new PersonalDetails(
                new Sealed("another name"), DETAILS.birthDate(), DETAILS.contact(), DETAILS.ageBand());
        var command = new RecordWwCase(
                AMINA,
                CASE,
                REFERENCE,
                renamed,
                IN_LEIDEN,
                period(LATER_LAST_DAY, TODAY.minusDays(3)),
                WORK,
                DETAILS.ageBand(),
                by(FEED));
        given(Inhabitant.class, offeredToLeiden(accepted(), ended(Outcome.SELF_FOUND_WORK)))
                .when(command)
                .records(WwEvents.revised(command), revived(TODAY.minusDays(3)), revised(renamed));
    }

    @Nested
    class AnAdviser {

        @Test
        void correctsTheLastDayOfAClosedCaseByTheSameRules() {
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK)))
                    .when(corrected(LATER_LAST_DAY))
                    .records(WwEvents.revised(corrected(LATER_LAST_DAY)), revived(TODAY));
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK)))
                    .when(corrected(ENDED_ON))
                    .records(WwEvents.revised(corrected(ENDED_ON)));
        }
    }

    @Nested
    class Afterwards {

        private final WwRevived revived = revived(TODAY.minusDays(3));
        private final WwEndDateRevised revised = WwEvents.revised(told(period(LATER_LAST_DAY, TODAY.minusDays(3))));

        @Test
        void theCaseIsSignalledAndInvitedAnew() {
            given(Inhabitant.class, withWw(flagged(), ended(Outcome.SELF_FOUND_WORK), revised, revived))
                    .when(new InviteInhabitant(AMINA, CASE, Channel.LETTER, by(ADVISER)))
                    .refusedBy(ExpiringWwIsFlaggedFirst.class);
            given(Inhabitant.class, withWw(flagged(), ended(Outcome.SELF_FOUND_WORK), revised, revived))
                    .when(new FlagExpiringWw(AMINA, CASE, 180, by(Caller.product())))
                    .answers(Effect.CHANGED);
        }

        @Test
        void itEndsASecondTimeAndNotBeforeItRevived() {
            var life = withWw(ended(Outcome.SELF_FOUND_WORK), revised, revived);
            given(Inhabitant.class, life)
                    .when(outcome(TODAY))
                    .records(new OutcomeRecorded(
                            CASE.value(), Outcome.SELF_EMPLOYED, Evidence.TRADE_REGISTER, "uwv", TODAY));
            given(Inhabitant.class, life)
                    .when(outcome(TODAY.minusDays(4)))
                    .refusedBy(AnOutcomeIsNotBeforeTheRevival.class);
        }

        @Test
        void itRevivesASecondTime() {
            var again = corrected(LATER_LAST_DAY.plusDays(9));
            var second = new OutcomeRecorded(
                    CASE.value(), Outcome.SELF_EMPLOYED, Evidence.TRADE_REGISTER, "uwv", TODAY.minusDays(1));
            given(Inhabitant.class, withWw(ended(Outcome.SELF_FOUND_WORK), revised, revived, second))
                    .when(again)
                    .records(WwEvents.revised(again), new WwRevived(CASE.value(), Outcome.SELF_EMPLOYED, TODAY));
        }

        @Test
        void theHandoverThatClosedLiesWithUwvAndIsOfferedAnew() {
            var offer = new HandOverFromWW(
                    AMINA, HANDOVER, IN_LEIDEN, new LegalGround(GroundKind.BY_LAW, null), by(ADVISER));
            var over = WwEvents.revised(told(period(TODAY.minusDays(1), TODAY.minusDays(3))));
            given(Inhabitant.class, offeredToLeiden(accepted(), ended(Outcome.SELF_FOUND_WORK), over, revived))
                    .when(offer)
                    .records(new HandoverOffered(
                            HANDOVER.value(), "GM0546", ResidenceGround.RESIDENCE, GroundKind.BY_LAW, null, 2, TODAY));
        }

        @Test
        void theTaskIsUwvsAgain() {
            var life = withWwUntil(LAST_DAY, ended(Outcome.SELF_FOUND_WORK), revised, revived);
            for (var caller : List.of(LEIDEN)) {
                given(Inhabitant.class, life)
                        .when(new RecordOutcome(AMINA, CASE, Outcome.NUG, TODAY, Evidence.OWN_STATEMENT, by(caller)))
                        .refusedBy(OnlyTheResponsibleBodyActs.class);
            }
        }

        private RecordOutcome outcome(LocalDate on) {
            return new RecordOutcome(AMINA, CASE, Outcome.SELF_EMPLOYED, on, Evidence.TRADE_REGISTER, by(ADVISER));
        }
    }

    private static PersonalDetailsRevised revised(PersonalDetails details) {
        return new PersonalDetailsRevised(
                details.ageBand(), details.name(), details.birthDate(), details.contact(), NOW, TODAY);
    }

    private static OutcomeRecorded ended(Outcome outcome) {
        return new OutcomeRecorded(CASE.value(), outcome, Evidence.OWN_STATEMENT, "uwv", ENDED_ON);
    }

    private static WwRevived revived(LocalDate on) {
        return new WwRevived(CASE.value(), Outcome.SELF_FOUND_WORK, on);
    }

    private static RecordWwCase told(WwPeriod period) {
        return new RecordWwCase(AMINA, CASE, REFERENCE, DETAILS, IN_LEIDEN, period, WORK, DETAILS.ageBand(), by(FEED));
    }

    private static ReviseWwEndDate corrected(LocalDate lastDay) {
        return new ReviseWwEndDate(AMINA, CASE, period(lastDay, TODAY), DETAILS.ageBand(), by(ADVISER));
    }

    private static WwPeriod period(LocalDate lastDay, LocalDate determined) {
        return new WwPeriod(FIRST_DAY, lastDay, GROUND, Certainty.FINAL, determined, NOW);
    }
}
