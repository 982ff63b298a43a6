package nl.sluitend.kernel.responsibility;

import static nl.sluitend.kernel.responsibility.Life.after;
import static nl.sluitend.kernel.responsibility.Life.aged;
import static nl.sluitend.kernel.responsibility.Life.determined;
import static nl.sluitend.kernel.responsibility.Life.jobseeker;
import static nl.sluitend.kernel.responsibility.Life.known;
import static nl.sluitend.kernel.responsibility.Life.living;
import static nl.sluitend.kernel.responsibility.Life.outcome;
import static nl.sluitend.kernel.responsibility.Life.revised;
import static nl.sluitend.kernel.responsibility.Life.takenOver;
import static nl.sluitend.kernel.responsibility.Life.ww;
import static nl.sluitend.kernel.responsibility.Task.INCOME;
import static nl.sluitend.kernel.responsibility.Task.INTEGRATION;
import static nl.sluitend.kernel.responsibility.Task.REINTEGRATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.wwcase.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who must, or may, do what for whom on which day: one example for each article of law. */
class TaskTimelineTest {

    private static final LocalDate KNOWN = LocalDate.of(2026, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final LocalDate NEXT = LAST.plusDays(1);
    private static final String LEIDEN = "GM0546";
    private static final String VOORBURG = "GM1916";

    @Nested
    class DuringAndAfterWw {

        private final TaskTimeline timeline = after(known(Origin.WW, KNOWN, ww("case", FIRST, LAST)));

        @Test
        void uwvHasTheTaskUpToAndWithTheLastDay() {
            for (var day : new LocalDate[] {FIRST, MIDDLE, LAST}) {
                assertThat(timeline.on(day, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
                assertThat(timeline.on(day, INCOME)).isEqualTo(duty("UWV", Reason.WW));
            }
        }

        @Test
        void theMunicipalityHasItTheDayAfter() {
            assertThat(timeline.on(NEXT, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
            assertThat(timeline.on(NEXT, INCOME)).isEqualTo(none(Reason.NO_BENEFIT));
        }

        @Test
        void aRevisedLastDayMovesItToo() {
            var longer =
                    after(known(Origin.WW, KNOWN, ww("case", FIRST, LAST), revised("case", FIRST, LAST.plusMonths(1))));

            assertThat(longer.on(NEXT, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(longer.on(NEXT.plusMonths(1), REINTEGRATION).holder()).isEqualTo(LEIDEN);
        }

        @Test
        void itsSpansAreToldWithoutAGap() {
            assertThat(timeline.spans(REINTEGRATION))
                    .containsExactly(
                            span(KNOWN, FIRST.minusDays(1), none(Reason.NOT_REGISTERED_AS_JOBSEEKER)),
                            span(FIRST, LAST, duty("UWV", Reason.WW)),
                            span(NEXT, null, duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT)));
        }

        @Test
        void beforeTheFirstFactNothingIsKnown() {
            for (var task : Task.values()) {
                assertThat(timeline.on(KNOWN.minusDays(1), task)).isEqualTo(none(Reason.BEFORE_FIRST_FACT));
                assertThat(after().on(KNOWN, task)).isEqualTo(none(Reason.BEFORE_FIRST_FACT));
                assertThat(after().spans(task)).isEmpty();
            }
        }
    }

    @Test
    void aBirthdayMovesTheTaskOnItsDayAndNotBefore() {
        var birthday = NEXT.plusDays(20);
        var grown = after(
                Life.opened(Origin.WW, AgeBand.UNDER_27, KNOWN),
                living(LEIDEN, KNOWN),
                ww("case", FIRST, LAST),
                new AgeBandDetermined(null, AgeBand.FROM_27_TO_49, birthday));

        assertThat(grown.on(birthday.minusDays(1), REINTEGRATION)).isEqualTo(Holding.power(LEIDEN, Reason.UNDER_27));
        assertThat(grown.on(birthday, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
    }

    /** A right to WW that ended with an outcome and runs on (WW 21). */
    @Nested
    class ARevival {

        private static final LocalDate AGAIN = MIDDLE.plusMonths(1);

        private final TaskTimeline timeline = after(known(
                Origin.WW,
                KNOWN,
                ww("case", FIRST, LAST),
                outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE),
                Life.revived("case", AGAIN)));

        @Test
        void laysBothTasksWithUwvFromItsDayOnUntilWwIsOver() {
            for (var day : new LocalDate[] {AGAIN, LAST}) {
                assertThat(timeline.on(day, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
                assertThat(timeline.on(day, INCOME)).isEqualTo(duty("UWV", Reason.WW));
            }
            assertThat(timeline.on(NEXT, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
        }

        @Test
        void leavesTheDaysInBetweenAsTheyWere() {
            assertThat(timeline.spans(REINTEGRATION)).contains(span(MIDDLE, AGAIN.minusDays(1), none(Reason.AT_WORK)));
        }

        @Test
        void isFollowedByASecondOutcomeAlsoOfItsOwnDay() {
            var ended = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE),
                    Life.revived("case", AGAIN),
                    outcome("case", Outcome.SELF_EMPLOYED, AGAIN)));

            assertThat(ended.on(AGAIN, REINTEGRATION)).isEqualTo(none(Reason.AT_WORK));
            assertThat(ended.on(NEXT, INCOME)).isEqualTo(none(Reason.AT_WORK));
        }

        @Test
        void endsAnEarlierTakeoverAndNotOneThatFollows() {
            var taken = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    takenOver("case", LEIDEN, FIRST.plusDays(9)),
                    outcome("case", Outcome.ENROLLED, MIDDLE),
                    Life.revived("case", AGAIN),
                    takenOver("case", LEIDEN, AGAIN.plusDays(9))));

            assertThat(taken.on(MIDDLE, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.EARLY_TAKEOVER));
            assertThat(taken.on(AGAIN, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(taken.on(AGAIN.plusDays(9), REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.EARLY_TAKEOVER));
        }

        @Test
        void ofOneCaseDoesNotBringAnotherBack() {
            var other = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, MIDDLE.plusDays(60)),
                    ww("other", FIRST, LAST),
                    outcome("other", Outcome.SELF_FOUND_WORK, MIDDLE),
                    outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE),
                    Life.revived("case", AGAIN)));

            assertThat(other.on(AGAIN, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(other.on(LAST, REINTEGRATION).holder()).isNotEqualTo("UWV");
        }

        /** It had no outcome of its own, and what became of the person is over. */
        @Test
        void bringsBackAnotherThatNeverEnded() {
            var both = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, AGAIN.plusDays(9)),
                    ww("other", FIRST, LAST),
                    outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE),
                    Life.revived("case", AGAIN)));

            assertThat(both.on(MIDDLE, REINTEGRATION)).isEqualTo(none(Reason.AT_WORK));
            assertThat(both.on(LAST, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
        }

        /** Of two rights at once one may end by work, and the other not: UWV's later word about it says so. */
        @Test
        void ofARightThatIsDeterminedAfterTheOutcomeOfAnotherIsNotAskedFor() {
            var determined = MIDDLE.plusDays(8);
            var both = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    ww("other", FIRST, LAST),
                    outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE),
                    Life.determined("other", FIRST, LAST.plusMonths(1), determined)));

            assertThat(both.on(determined.minusDays(1), INCOME)).isEqualTo(none(Reason.AT_WORK));
            assertThat(both.on(determined, INCOME)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(both.on(LAST.plusMonths(1), REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
        }

        @Test
        void isNotSaidByAnEarlierDeterminationNorForWhoHasAStatePension() {
            for (var outcome : List.of(Outcome.SELF_FOUND_WORK, Outcome.AOW_AIO)) {
                var determined = outcome == Outcome.AOW_AIO ? MIDDLE.plusDays(8) : MIDDLE.minusDays(1);
                var both = after(known(
                        Origin.WW,
                        KNOWN,
                        ww("case", FIRST, LAST),
                        ww("other", FIRST, LAST),
                        outcome("case", outcome, MIDDLE),
                        Life.determined("other", FIRST, LAST.plusMonths(1), determined)));

                assertThat(both.on(LAST, INCOME).reason()).isNotEqualTo(Reason.WW);
            }
        }

        @Test
        void nobodyRevivesWhoDied() {
            var gone = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    outcome("case", Outcome.DECEASED, MIDDLE),
                    Life.revived("case", AGAIN)));

            assertThat(gone.on(AGAIN, REINTEGRATION)).isEqualTo(none(Reason.DECEASED));
        }
    }

    @Nested
    class AnEarlyTakeover {

        private final TaskTimeline timeline =
                after(known(Origin.WW, KNOWN, ww("case", FIRST, LAST), takenOver("case", LEIDEN, MIDDLE)));

        @Test
        void movesTheTaskOfSupportWhileWwRuns() {
            assertThat(timeline.on(MIDDLE.minusDays(1), REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(timeline.on(MIDDLE, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.EARLY_TAKEOVER));
            assertThat(timeline.on(LAST, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.EARLY_TAKEOVER));
        }

        @Test
        void leavesTheBenefitWithUwv() {
            assertThat(timeline.on(MIDDLE, INCOME)).isEqualTo(duty("UWV", Reason.WW));
        }

        @Test
        void isOverWhenWwIsOver() {
            assertThat(timeline.on(NEXT, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
        }

        @Test
        void isOfTheResidentsOfThatMunicipalityAlone() {
            var back = LAST.minusDays(9);
            var moved = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    takenOver("case", LEIDEN, FIRST),
                    living(VOORBURG, MIDDLE),
                    living(LEIDEN, back)));

            assertThat(moved.on(MIDDLE.minusDays(1), REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.EARLY_TAKEOVER));
            assertThat(moved.on(MIDDLE, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(moved.on(back, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.EARLY_TAKEOVER));
        }

        @Test
        void doesNotOutliveTheCaseThatEndedInWork() {
            var back = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    takenOver("case", LEIDEN, FIRST),
                    outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE),
                    ww("second", MIDDLE.plusMonths(1), LAST.plusMonths(6))));

            assertThat(back.on(LAST, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
        }
    }

    /** The law moves a task the day after WW, and a right that runs on has no such day yet (PW 7(3)c). */
    @Nested
    class ATransferByLaw {

        private static final LocalDate LONGER = LAST.plusMonths(3);

        @Test
        void movesNothingWhileWwRunsOn() {
            var longer = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    Life.byLaw("case", LEIDEN, NEXT),
                    revised("case", FIRST, LONGER)));

            assertThat(longer.on(NEXT, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(longer.on(LONGER, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(longer.on(LONGER.plusDays(1), REINTEGRATION))
                    .isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
        }

        @Test
        void isNoEarlyTakeoverByAnAgreementThatWasNotNeeded() {
            var longer = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    takenOver("case", LEIDEN, NEXT),
                    revised("case", FIRST, LONGER)));

            assertThat(longer.on(LONGER, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
        }

        @Test
        void isNoEndOfAnEarlyTakeoverThatWasAgreedOn() {
            var longer = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    takenOver("case", LEIDEN, LAST),
                    revised("case", FIRST, LONGER)));

            assertThat(longer.on(LONGER, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.EARLY_TAKEOVER));
        }
    }

    /** WW that ends because the state pension age is reached (WW 19(1)i), told as such by UWV. */
    @Nested
    class TheStatePensionAge {

        private final TaskTimeline timeline =
                after(known(Origin.WW, KNOWN, ww("case", FIRST, LAST), Life.pensionedAfter("case", FIRST, LAST)));

        @Test
        void isFollowedByAStatePensionAndNotByATaskOfTheMunicipality() {
            assertThat(timeline.on(LAST, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(timeline.on(NEXT, REINTEGRATION)).isEqualTo(none(Reason.PENSION));
            assertThat(timeline.on(NEXT, INCOME)).isEqualTo(duty("SVB", Reason.PENSION));
        }

        @Test
        void movesWithTheLastDayAndGoesWithItsGround() {
            var later = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    Life.pensionedAfter("case", FIRST, LAST),
                    Life.pensionedAfter("case", FIRST, LAST.plusDays(9))));
            var other = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    Life.pensionedAfter("case", FIRST, LAST),
                    revised("case", FIRST, LAST)));

            assertThat(later.on(NEXT, INCOME)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(later.on(LAST.plusDays(10), INCOME)).isEqualTo(duty("SVB", Reason.PENSION));
            assertThat(other.on(NEXT, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
        }

        @Test
        void isOfThePersonAndLeavesNoOtherRight() {
            for (var pension : List.of(
                    Life.pensionedAfter("case", FIRST, MIDDLE.minusDays(1)),
                    outcome("case", Outcome.AOW_AIO, MIDDLE))) {
                for (var first : List.of(FIRST, MIDDLE.plusDays(10))) {
                    var both =
                            after(known(Origin.WW, KNOWN, ww("case", FIRST, LAST), ww("other", first, LAST), pension));
                    assertThat(both.on(LAST, INCOME)).isEqualTo(duty("SVB", Reason.PENSION));
                    assertThat(both.on(LAST, REINTEGRATION)).isEqualTo(none(Reason.PENSION));
                }
            }
        }

        @Test
        void outlastsAnOutcomeOfALaterDay() {
            var both = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    ww("other", FIRST, LAST),
                    outcome("other", Outcome.SELF_FOUND_WORK, MIDDLE.plusDays(5)),
                    outcome("case", Outcome.AOW_AIO, MIDDLE)));

            assertThat(both.on(LAST, INCOME)).isEqualTo(duty("SVB", Reason.PENSION));
        }
    }

    /** What was learnt first decides nothing (ADR 18). */
    @Nested
    class OfTwoRights {

        private static final LocalDate TURNED = MIDDLE;
        private static final LocalDate AGAIN = MIDDLE.plusDays(9);
        private final InhabitantEvent found = outcome("other", Outcome.SELF_FOUND_WORK, TURNED);

        @Test
        void theOneThatIsDeterminedAfterWorkWasFoundRunsOnWhicheverLineCameFirst() {
            var other = ww("other", FIRST, LAST);
            var inOrder = after(known(
                    Origin.WW, KNOWN, other, found, ww("case", FIRST, LAST), determined("case", FIRST, LAST, AGAIN)));
            var otherwise = after(known(
                    Origin.WW,
                    KNOWN,
                    other,
                    found,
                    determined("case", FIRST, LAST, AGAIN),
                    Life.asserted("case", FIRST, LAST)));

            for (var timeline : List.of(inOrder, otherwise)) {
                assertThat(timeline.on(AGAIN.minusDays(1), INCOME)).isEqualTo(none(Reason.AT_WORK));
                assertThat(timeline.on(AGAIN, INCOME)).isEqualTo(duty("UWV", Reason.WW));
            }
        }

        @Test
        void aLaterDeterminationTakesNoDayBackOnWhichItRanOnAlready() {
            var second = AGAIN.plusDays(20);
            for (var words : List.of(
                    List.of(determined("case", FIRST, LAST, AGAIN), determined("case", FIRST, LAST, second)),
                    List.of(determined("case", FIRST, LAST, second), Life.asserted("case", AGAIN, LAST)))) {
                var timeline = after(known(
                        Origin.WW,
                        KNOWN,
                        ww("other", FIRST, LAST),
                        ww("case", FIRST, LAST),
                        found,
                        words.getFirst(),
                        words.getLast()));

                assertThat(timeline.on(AGAIN, INCOME)).isEqualTo(duty("UWV", Reason.WW));
            }
        }

        @Test
        void aLateOutcomeOfOneUndoesNoRevivalOfTheOther() {
            var ended = outcome("case", Outcome.SELF_FOUND_WORK, TURNED);
            var revived = Life.revived("case", AGAIN);
            var rights = List.of(ww("case", FIRST, LAST), ww("other", FIRST, LAST));
            for (var order : List.of(
                    List.of(ended, revived, found), List.of(ended, found, revived), List.of(found, ended, revived))) {
                var timeline = after(known(
                        Origin.WW,
                        KNOWN,
                        Stream.concat(rights.stream(), order.stream()).toArray(InhabitantEvent[]::new)));

                assertThat(timeline.on(AGAIN.minusDays(1), INCOME)).isEqualTo(none(Reason.AT_WORK));
                assertThat(timeline.on(AGAIN, INCOME)).isEqualTo(duty("UWV", Reason.WW));
                assertThat(timeline.on(LAST, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            }
        }

        @Test
        void twoOutcomesOfOneDayAreWeighedAlikeWhicheverCameFirst() {
            var sick = outcome("case", Outcome.OTHER_UWV_BENEFIT, TURNED);
            var rights = List.of(ww("case", FIRST, LAST), ww("other", FIRST, LAST));
            var answers = Stream.of(List.of(found, sick), List.of(sick, found))
                    .map(order -> after(known(
                                    Origin.WW,
                                    KNOWN,
                                    Stream.concat(rights.stream(), order.stream())
                                            .toArray(InhabitantEvent[]::new)))
                            .on(TURNED, INCOME))
                    .toList();

            assertThat(answers).containsOnly(duty("UWV", Reason.OTHER_UWV_BENEFIT));
        }
    }

    @Nested
    class WithoutBenefit {

        @Test
        void underTwentySevenSupportIsAPower() {
            var young = after(known(Origin.WW, KNOWN, ww("case", FIRST, LAST), aged(AgeBand.UNDER_27, KNOWN)));

            assertThat(young.on(NEXT, REINTEGRATION)).isEqualTo(new Holding(LEIDEN, Nature.POWER, Reason.UNDER_27));
        }

        @Test
        void whoseAgeIsNotKnownIsOwedSupportForTheExceptionIsNotEstablished() {
            var somebody = after(known(Origin.WW, KNOWN, ww("case", FIRST, LAST), aged(AgeBand.UNKNOWN, KNOWN)));

            assertThat(somebody.on(NEXT, REINTEGRATION))
                    .isEqualTo(new Holding(LEIDEN, Nature.DUTY, Reason.AGE_UNKNOWN));
        }

        @Test
        void withoutRegistrationAsJobseekerNobodyHasTheTaskAndTheReasonSaysWhy() {
            var nug = after(known(Origin.NO_BENEFIT, KNOWN));

            assertThat(nug.on(MIDDLE, REINTEGRATION)).isEqualTo(none(Reason.NOT_REGISTERED_AS_JOBSEEKER));
            assertThat(nug.on(MIDDLE, INCOME)).isEqualTo(none(Reason.NO_BENEFIT));
        }

        @Test
        void aRegistrationThatLapsesTakesTheDutyAwayUntilItIsRenewed() {
            var nug = after(
                    known(Origin.NO_BENEFIT, KNOWN, jobseeker(FIRST, MIDDLE), jobseeker(LAST, LAST.plusMonths(3))));

            assertThat(nug.spans(REINTEGRATION))
                    .containsExactly(
                            span(KNOWN, FIRST.minusDays(1), none(Reason.NOT_REGISTERED_AS_JOBSEEKER)),
                            span(FIRST, MIDDLE, duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT)),
                            span(MIDDLE.plusDays(1), LAST.minusDays(1), none(Reason.NOT_REGISTERED_AS_JOBSEEKER)),
                            span(LAST, LAST.plusMonths(3), duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT)),
                            span(LAST.plusMonths(3).plusDays(1), null, none(Reason.NOT_REGISTERED_AS_JOBSEEKER)));
        }
    }

    @Nested
    class RegisteredAsJobseeker {

        private final InhabitantEvent[] afterWw = known(Origin.WW, KNOWN, ww("case", FIRST, LAST));

        private TaskTimeline with(InhabitantEvent... more) {
            return after(Stream.concat(Stream.of(afterWw), Stream.of(more)).toList());
        }

        @Test
        void aRegistrationOfBeforeThisWwTakesNothingAway() {
            assertThat(with(jobseeker(FIRST.minusYears(7), FIRST.minusYears(6))).on(NEXT, REINTEGRATION))
                    .isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
        }

        /** WW 26 presumes it up to the last day of WW. */
        @Test
        void oneThatEndedDuringWwOrWithItTakesNothingAway() {
            for (var ended : List.of(FIRST, MIDDLE, LAST)) {
                assertThat(with(jobseeker(FIRST, ended)).on(NEXT.plusYears(1), REINTEGRATION))
                        .isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
            }
        }

        @Test
        void oneThatLapsedSinceIsPresumedAnewByTheNextWw() {
            var second = NEXT.plusMonths(3);
            var timeline = with(jobseeker(FIRST, NEXT), ww("second", second, second.plusMonths(3)));

            assertThat(timeline.on(second.minusDays(1), REINTEGRATION))
                    .isEqualTo(none(Reason.NOT_REGISTERED_AS_JOBSEEKER));
            assertThat(timeline.on(second.plusMonths(3).plusDays(1), REINTEGRATION))
                    .isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
        }

        /** It lapsed after the last day on which there was WW indeed. */
        @Test
        void oneThatLapsedAtWorkDoes() {
            var timeline = with(
                    Life.placed("job", MIDDLE, null),
                    outcome("case", Outcome.PLACED, MIDDLE),
                    jobseeker(FIRST, MIDDLE.plusDays(2)),
                    Life.jobEnded("job", MIDDLE.plusDays(9)));

            assertThat(timeline.on(MIDDLE.plusDays(10), REINTEGRATION))
                    .isEqualTo(none(Reason.NOT_REGISTERED_AS_JOBSEEKER));
        }

        @Test
        void oneThatLapsedSinceDoes() {
            assertThat(with(jobseeker(FIRST, NEXT)).on(NEXT.plusDays(1), REINTEGRATION))
                    .isEqualTo(none(Reason.NOT_REGISTERED_AS_JOBSEEKER));
        }

        @Test
        void theLatestWordAboutARegistrationHolds() {
            var corrected = with(jobseeker(NEXT, NEXT.plusYears(1)), jobseeker(NEXT, NEXT.plusDays(9)));

            assertThat(corrected.on(NEXT.plusDays(9), REINTEGRATION))
                    .isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
            assertThat(corrected.on(NEXT.plusDays(10), REINTEGRATION))
                    .isEqualTo(none(Reason.NOT_REGISTERED_AS_JOBSEEKER));
        }
    }

    /** The band that a birthday brought is of the birth date that was known then. */
    @Test
    void aCorrectedBirthDateTakesTheBirthdaysOfTheOtherOneAway() {
        var young = after(known(
                Origin.WW,
                KNOWN,
                ww("case", FIRST, MIDDLE),
                new AgeBandDetermined(null, AgeBand.FROM_50, MIDDLE.plusDays(9)),
                Life.aged(AgeBand.UNDER_27, MIDDLE.plusDays(3))));

        assertThat(young.on(NEXT, REINTEGRATION)).isEqualTo(Holding.power(LEIDEN, Reason.UNDER_27));
    }

    /** Before a municipality has accepted. */
    @Test
    void whoKnowsOneCaseIsToldNothingOfTheOthersNorOfWhoHadThemNorOfWhereThePersonLived() {
        var whole = after(known(
                        Origin.WW,
                        KNOWN,
                        ww("other", FIRST.minusMonths(3), LAST),
                        takenOver("other", LEIDEN, FIRST),
                        jobseeker(FIRST.minusYears(7), FIRST.minusYears(6)),
                        living("GM1916", MIDDLE),
                        ww("case", FIRST, LAST),
                        outcome("other", Outcome.SELF_FOUND_WORK, NEXT)))
                .facts();

        var told = whole.ofCases(Set.of("case"), Set.of("GM1916"));

        assertThat(told.ww()).containsOnlyKeys("case");
        assertThat(told.takeovers()).isEmpty();
        assertThat(told.turns()).isEmpty();
        assertThat(told.jobseeker()).isEmpty();
        assertThat(told.residences()).extracting(ResidenceFact::municipality).containsExactly("GM1916");
        assertThat(new TaskTimeline(told).spans(REINTEGRATION))
                .containsExactly(
                        span(FIRST, MIDDLE.minusDays(1), none(Reason.BEFORE_FIRST_FACT)),
                        span(MIDDLE, LAST, duty("UWV", Reason.WW)),
                        span(NEXT, null, duty("GM1916", Reason.JOBSEEKER_WITHOUT_BENEFIT)));
    }

    @Nested
    class OtherOrigins {

        @Test
        void fromBijstandTheMunicipalityHasBothTasks() {
            var timeline = after(known(Origin.BIJSTAND, KNOWN));

            assertThat(timeline.on(MIDDLE, REINTEGRATION)).isEqualTo(duty(LEIDEN, Reason.BIJSTAND));
            assertThat(timeline.on(MIDDLE, INCOME)).isEqualTo(duty(LEIDEN, Reason.BIJSTAND));
        }

        @Test
        void fromCivicIntegrationTheMunicipalityHasThatTask() {
            assertThat(after(known(Origin.INTEGRATION, KNOWN)).on(MIDDLE, INTEGRATION))
                    .isEqualTo(duty(LEIDEN, Reason.CIVIC_INTEGRATION));
            assertThat(after(known(Origin.WW, KNOWN)).on(MIDDLE, INTEGRATION))
                    .isEqualTo(none(Reason.NO_INTEGRATION_DUTY));
        }

        @Test
        void theTaskMovesAlong() {
            var moved = after(known(Origin.BIJSTAND, KNOWN, living(VOORBURG, MIDDLE)));

            assertThat(moved.on(MIDDLE.minusDays(1), REINTEGRATION).holder()).isEqualTo(LEIDEN);
            assertThat(moved.on(MIDDLE, REINTEGRATION).holder()).isEqualTo(VOORBURG);
        }

        @Test
        void ofTwoResidencesOnOneDayTheOneThatWasRecordedLastHolds() {
            var corrected = after(known(Origin.BIJSTAND, KNOWN, living(VOORBURG, KNOWN)));

            assertThat(corrected.on(KNOWN, REINTEGRATION).holder()).isEqualTo(VOORBURG);
        }
    }

    @Nested
    class AfterAnOutcome {

        private static final Map<Outcome, Holding> SUPPORT = Map.ofEntries(
                Map.entry(Outcome.PLACED, none(Reason.AT_WORK)),
                Map.entry(Outcome.SELF_FOUND_WORK, none(Reason.AT_WORK)),
                Map.entry(Outcome.SELF_EMPLOYED, none(Reason.AT_WORK)),
                Map.entry(Outcome.EDUCATION, none(Reason.IN_EDUCATION)),
                Map.entry(Outcome.OTHER_UWV_BENEFIT, duty("UWV", Reason.OTHER_UWV_BENEFIT)),
                Map.entry(Outcome.IOAW, duty(LEIDEN, Reason.BIJSTAND)),
                Map.entry(Outcome.BIJSTAND, duty(LEIDEN, Reason.BIJSTAND)),
                Map.entry(Outcome.AOW_AIO, none(Reason.PENSION)),
                Map.entry(Outcome.DECEASED, none(Reason.DECEASED)),
                Map.entry(Outcome.MOVED_ABROAD, none(Reason.ANOTHER_COUNTRY)),
                Map.entry(Outcome.ENROLLED, duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT)),
                Map.entry(Outcome.NUG, duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT)),
                Map.entry(Outcome.UNREACHABLE, duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT)));

        private static final Map<Outcome, Holding> BENEFIT = Map.ofEntries(
                Map.entry(Outcome.PLACED, none(Reason.AT_WORK)),
                Map.entry(Outcome.SELF_FOUND_WORK, none(Reason.AT_WORK)),
                Map.entry(Outcome.SELF_EMPLOYED, none(Reason.AT_WORK)),
                Map.entry(Outcome.EDUCATION, none(Reason.NO_BENEFIT)),
                Map.entry(Outcome.OTHER_UWV_BENEFIT, duty("UWV", Reason.OTHER_UWV_BENEFIT)),
                Map.entry(Outcome.IOAW, duty(LEIDEN, Reason.BIJSTAND)),
                Map.entry(Outcome.BIJSTAND, duty(LEIDEN, Reason.BIJSTAND)),
                Map.entry(Outcome.AOW_AIO, duty("SVB", Reason.PENSION)),
                Map.entry(Outcome.DECEASED, none(Reason.DECEASED)),
                Map.entry(Outcome.MOVED_ABROAD, none(Reason.ANOTHER_COUNTRY)),
                Map.entry(Outcome.ENROLLED, none(Reason.NO_BENEFIT)),
                Map.entry(Outcome.NUG, none(Reason.NO_BENEFIT)),
                Map.entry(Outcome.UNREACHABLE, none(Reason.NO_BENEFIT)));

        @ParameterizedTest
        @EnumSource
        void eachOutcomeSaysWhereTheTasksLieOnceWwIsOver(Outcome outcome) {
            var timeline = after(known(Origin.WW, KNOWN, ww("case", FIRST, LAST), outcome("case", outcome, LAST)));

            assertThat(timeline.on(NEXT, REINTEGRATION)).isEqualTo(SUPPORT.get(outcome));
            assertThat(timeline.on(NEXT, INCOME)).isEqualTo(BENEFIT.get(outcome));
        }

        @ParameterizedTest
        @EnumSource
        void whatEndsWwEndsItBeforeTheLastDayAndNothingElseDoes(Outcome outcome) {
            var timeline = after(known(Origin.WW, KNOWN, ww("case", FIRST, LAST), outcome("case", outcome, MIDDLE)));

            assertThat(timeline.on(MIDDLE.minusDays(1), INCOME)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(timeline.on(MIDDLE, INCOME).reason() == Reason.WW).isEqualTo(!outcome.endsWw());
        }

        @Test
        void deathIsFinalWhateverIsRecordedForALaterDay() {
            var timeline = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    outcome("case", Outcome.DECEASED, MIDDLE),
                    ww("second", NEXT, NEXT.plusMonths(3)),
                    outcome("second", Outcome.UNREACHABLE, NEXT)));

            assertThat(timeline.on(NEXT, INCOME)).isEqualTo(none(Reason.DECEASED));
        }

        @Test
        void nobodyHasATaskTowardsTheDeceasedOrWhoLivesAbroad() {
            for (var outcome : Map.of(Outcome.DECEASED, Reason.DECEASED, Outcome.MOVED_ABROAD, Reason.ANOTHER_COUNTRY)
                    .entrySet()) {
                var timeline = after(known(Origin.INTEGRATION, KNOWN, outcome("case", outcome.getKey(), MIDDLE)));
                assertThat(Arrays.stream(Task.values()).map(task -> timeline.on(MIDDLE, task)))
                        .containsOnly(none(outcome.getValue()));
            }
        }
    }

    /** A job that ends leaves nobody with no one, and neither does a journey that ends. */
    @Nested
    class WhatBecameOfThePersonAndIsOver {

        private static final LocalDate ENDED = MIDDLE.plusDays(20);
        private static final Holding MUNICIPAL = duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT);

        private TaskTimeline turned(Outcome outcome, InhabitantEvent... more) {
            var begin = known(Origin.WW, KNOWN, ww("case", FIRST, LAST), Life.placed("job", MIDDLE, null));
            return after(Stream.of(Stream.of(begin), Stream.of(outcome("case", outcome, MIDDLE)), Stream.of(more))
                    .<InhabitantEvent>flatMap(events -> events)
                    .toList());
        }

        private void isAtWorkUpTo(LocalDate last, TaskTimeline timeline) {
            for (var task : List.of(REINTEGRATION, INCOME)) {
                assertThat(timeline.on(MIDDLE, task)).isEqualTo(none(Reason.AT_WORK));
                assertThat(timeline.on(last, task)).isEqualTo(none(Reason.AT_WORK));
            }
            assertThat(timeline.on(last.plusDays(1), REINTEGRATION)).isEqualTo(MUNICIPAL);
            assertThat(timeline.on(last.plusDays(1), INCOME)).isEqualTo(none(Reason.NO_BENEFIT));
            assertThat(timeline.on(NEXT.plusYears(1), REINTEGRATION)).isEqualTo(MUNICIPAL);
        }

        @Test
        void aPlacementLaysBothTasksAsBeforeTheDayAfterItsLastDay() {
            isAtWorkUpTo(ENDED, turned(Outcome.PLACED, Life.jobEnded("job", ENDED)));
        }

        @Test
        void aPlacementThatWasOverByTheOutcomeLeavesNobodyAtWork() {
            var timeline = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    Life.placed("job", FIRST, null),
                    outcome("case", Outcome.PLACED, MIDDLE),
                    Life.jobEnded("job", MIDDLE.minusDays(2))));

            assertThat(timeline.on(MIDDLE, REINTEGRATION)).isEqualTo(MUNICIPAL);
        }

        @Test
        void aPlacementForAFixedTimeEndsWithItUnlessThePersonWasSeenAtWorkSince() {
            var begin = known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    Life.placed("job", MIDDLE, ENDED),
                    outcome("case", Outcome.PLACED, MIDDLE));
            var seen = Life.found("job", true, ENDED.plusDays(3));

            isAtWorkUpTo(ENDED, after(begin));
            isAtWorkUpTo(ENDED.minusDays(2), after(plus(begin, Life.jobEnded("job", ENDED.minusDays(2)))));
            isAtWorkUpTo(ENDED.minusDays(4), after(plus(begin, Life.found("job", false, ENDED.minusDays(3)))));
            assertThat(after(plus(begin, seen)).on(NEXT, REINTEGRATION)).isEqualTo(none(Reason.AT_WORK));
            isAtWorkUpTo(ENDED.plusDays(9), after(plus(begin, seen, Life.jobEnded("job", ENDED.plusDays(9)))));
        }

        @Test
        void oneOfTwoPlacementsLeavesThePersonAtWorkInTheOther() {
            var begin = known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    Life.placed("job", FIRST.plusDays(5), null),
                    Life.placed("second", MIDDLE, null),
                    outcome("case", Outcome.PLACED, MIDDLE),
                    Life.jobEnded("job", ENDED));

            assertThat(after(begin).on(NEXT, INCOME)).isEqualTo(none(Reason.AT_WORK));
            isAtWorkUpTo(ENDED.plusDays(5), after(plus(begin, Life.jobEnded("second", ENDED.plusDays(5)))));
        }

        @Test
        void aPlacementThatEndsTakesNoLaterTurnAway() {
            var timeline = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    ww("other", FIRST, LAST),
                    Life.placed("job", MIDDLE, null),
                    outcome("case", Outcome.PLACED, MIDDLE),
                    outcome("other", Outcome.OTHER_UWV_BENEFIT, MIDDLE.plusDays(5)),
                    Life.jobEnded("job", ENDED)));

            assertThat(timeline.on(NEXT, INCOME)).isEqualTo(duty("UWV", Reason.OTHER_UWV_BENEFIT));
        }

        /** Of an earlier turn nothing says that it comes back. */
        @Test
        void aPlacementThatEndsBringsNoEarlierTurnBack() {
            var timeline = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    ww("other", FIRST, LAST),
                    outcome("other", Outcome.MOVED_ABROAD, MIDDLE.minusDays(5)),
                    Life.placed("job", MIDDLE, null),
                    outcome("case", Outcome.PLACED, MIDDLE),
                    Life.jobEnded("job", ENDED)));

            isAtWorkUpTo(ENDED, timeline);
        }

        @ParameterizedTest
        @EnumSource(names = {"PLACED", "SELF_FOUND_WORK", "SELF_EMPLOYED"})
        void whoRegistersAsJobseekerAfterwardsIsAtWorkNoMore(Outcome outcome) {
            isAtWorkUpTo(ENDED, turned(outcome, jobseeker(ENDED.plusDays(1), NEXT.plusYears(2))));
            for (var before : List.of(MIDDLE, MIDDLE.minusDays(9))) {
                assertThat(turned(outcome, jobseeker(before, NEXT.plusYears(2))).on(NEXT, INCOME))
                        .isEqualTo(none(Reason.AT_WORK));
            }
        }

        @Test
        void theDeadAndThePensionedStayWhatTheyAre() {
            for (var outcome : List.of(Outcome.DECEASED, Outcome.AOW_AIO)) {
                var same = turned(outcome).on(NEXT, INCOME);
                assertThat(turned(
                                        outcome,
                                        living(VOORBURG, ENDED),
                                        jobseeker(ENDED, NEXT.plusYears(1)),
                                        Life.jobEnded("job", ENDED))
                                .on(NEXT, INCOME))
                        .isEqualTo(same);
            }
        }
    }

    @Nested
    class ARevivalThatWasUndone {

        private static final LocalDate AGAIN = MIDDLE.plusMonths(1);

        @Test
        void countsForNoOtherCase() {
            var found = outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE.minusDays(5));
            var begin = known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    ww("other", FIRST, LAST),
                    found,
                    outcome("other", Outcome.OTHER_UWV_BENEFIT, MIDDLE));
            var undone = after(plus(begin, Life.revived("case", AGAIN), found));

            assertThat(undone.facts()).isEqualTo(after(begin).facts());
            assertThat(undone.on(LAST, INCOME)).isEqualTo(duty("UWV", Reason.OTHER_UWV_BENEFIT));
        }

        @Test
        void bringsNoneBackThatNeverEnded() {
            var found = outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE);
            var undone = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    ww("other", FIRST, LAST),
                    found,
                    Life.revived("case", AGAIN),
                    found));

            assertThat(undone.on(AGAIN, INCOME)).isEqualTo(none(Reason.AT_WORK));
            assertThat(undone.on(LAST, INCOME)).isEqualTo(none(Reason.AT_WORK));
        }

        @Test
        void leavesAnEarlierOneAndMayBeFollowedByAnother() {
            var found = outcome("case", Outcome.SELF_FOUND_WORK, AGAIN.plusDays(5));
            var begin = known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    outcome("case", Outcome.MOVED_ABROAD, MIDDLE),
                    Life.revived("case", AGAIN),
                    found,
                    Life.revived("case", AGAIN.plusDays(9)),
                    found);
            var again = after(plus(begin, Life.revived("case", AGAIN.plusDays(19))));

            assertThat(after(begin).on(AGAIN, INCOME)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(after(begin).on(LAST, INCOME)).isEqualTo(none(Reason.AT_WORK));
            assertThat(again.on(AGAIN.plusDays(18), INCOME)).isEqualTo(none(Reason.AT_WORK));
            assertThat(again.on(AGAIN.plusDays(19), INCOME)).isEqualTo(duty("UWV", Reason.WW));
        }
    }

    /** A case is closed until it revives, whatever is said of its first day. */
    @Test
    void aFirstDayThatMovesBehindTheOutcomeOfItsOwnCaseRevivesNothing() {
        var timeline = after(known(
                Origin.WW,
                KNOWN,
                ww("case", FIRST, LAST),
                outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE),
                revised("case", MIDDLE.plusDays(2), LAST)));
        var revived = new TaskTimeline(timeline.facts().evolve(Life.revived("case", MIDDLE.plusDays(9))));

        assertThat(timeline.on(MIDDLE.plusDays(2), INCOME)).isEqualTo(none(Reason.AT_WORK));
        assertThat(timeline.on(LAST, REINTEGRATION)).isEqualTo(none(Reason.AT_WORK));
        assertThat(timeline.on(NEXT, REINTEGRATION)).isEqualTo(none(Reason.AT_WORK));
        assertThat(revived.on(LAST, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
    }

    @Nested
    class WwThatComesBackAfterWork {

        private static final LocalDate BACK = MIDDLE.plusMonths(2);

        private final TaskTimeline timeline = after(known(
                Origin.WW,
                KNOWN,
                ww("case", FIRST, LAST),
                outcome("case", Outcome.SELF_FOUND_WORK, MIDDLE),
                ww("second", BACK, LAST.plusMonths(6))));

        @Test
        void isUwvsTaskAgain() {
            assertThat(timeline.on(BACK.minusDays(1), REINTEGRATION)).isEqualTo(none(Reason.AT_WORK));
            assertThat(timeline.on(BACK, REINTEGRATION)).isEqualTo(duty("UWV", Reason.WW));
            assertThat(timeline.on(BACK, INCOME)).isEqualTo(duty("UWV", Reason.WW));
        }

        @Test
        void leavesNobodyAtWorkWhoLostIt() {
            assertThat(timeline.on(LAST.plusMonths(6).plusDays(1), REINTEGRATION))
                    .isEqualTo(duty(LEIDEN, Reason.JOBSEEKER_WITHOUT_BENEFIT));
            assertThat(timeline.on(LAST.plusMonths(6).plusDays(1), INCOME)).isEqualTo(none(Reason.NO_BENEFIT));
        }

        @Test
        void bringsBackWhoHadMovedAbroad() {
            var returned = after(known(
                    Origin.WW,
                    KNOWN,
                    ww("case", FIRST, LAST),
                    outcome("case", Outcome.MOVED_ABROAD, MIDDLE),
                    ww("second", BACK, LAST.plusMonths(6))));

            assertThat(returned.on(BACK, INCOME)).isEqualTo(duty("UWV", Reason.WW));
        }
    }

    private static InhabitantEvent[] plus(InhabitantEvent[] events, InhabitantEvent... more) {
        return Stream.concat(Stream.of(events), Stream.of(more)).toArray(InhabitantEvent[]::new);
    }

    private static Holding duty(String holder, Reason reason) {
        return new Holding(holder, Nature.DUTY, reason);
    }

    private static Holding none(Reason reason) {
        return new Holding(null, Nature.NONE, reason);
    }

    private static TaskSpan span(LocalDate from, @Nullable LocalDate until, Holding holding) {
        return new TaskSpan(REINTEGRATION, from, until, holding);
    }
}
