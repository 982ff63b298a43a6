package nl.sluitend.command.placement;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.History.withWwUntil;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.VOORBURG;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.official;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.Contract;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.placement.PlaceWithEmployer;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementId;
import nl.sluitend.kernel.placement.RecordAftercareContact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of a placement: who places, in what job, and who asks for a year how it goes. */
class PlacementContractTest {

    private static final PlacementId PLACEMENT = new PlacementId("placement-1");
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final Contract JOB = job(32, null);
    private static final LocalDate STARTED = TODAY.minusDays(100);

    @Nested
    class Placing {

        @Test
        void uwvPlacesWhileWwRunsAndAftercareStarts() {
            given(Inhabitant.class, withWw())
                    .when(place(ADVISER, JOB))
                    .records(
                            placed("uwv", TODAY),
                            new AftercareStarted(
                                    PLACEMENT.value(),
                                    List.of(
                                            TODAY.plusDays(30),
                                            TODAY.plusDays(90),
                                            TODAY.plusDays(180),
                                            TODAY.plusDays(365)),
                                    TODAY));
        }

        @Test
        void theBodyWithoutTheTaskDoesNotPlace() {
            for (var caller : List.of(LEIDEN, FEED, official(Role.WSP_ADVISER, "gm0546", "GM0546"))) {
                given(Inhabitant.class, withWw()).when(place(caller, JOB)).refusedBy(PlacementNeedsTheTask.class);
            }
            for (var caller : List.of(ADVISER, VOORBURG)) {
                given(Inhabitant.class, withWwUntil(TODAY.minusDays(1)))
                        .when(place(caller, JOB))
                        .refusedBy(PlacementNeedsTheTask.class);
            }
        }

        @Test
        void theMunicipalityPlacesFromTheDayAfterWw() {
            given(Inhabitant.class, withWwUntil(TODAY.minusDays(1)))
                    .when(place(LEIDEN, JOB))
                    .answers(Effect.DONE);
        }

        @Test
        void theKeyIsNew() {
            given(Inhabitant.class, withWw(placed("uwv", TODAY)))
                    .when(place(ADVISER, JOB))
                    .refusedBy(ThePlacementIsNew.class);
        }

        @Test
        void theEmployerIsRegisteredFirst() {
            given(Inhabitant.class, withWw())
                    .when(new PlaceWithEmployer(AMINA, PLACEMENT, EMPLOYER, false, JOB, by(ADVISER)))
                    .refusedBy(TheEmployerIsKnown.class);
        }

        @Test
        void theOccupationIsACode() {
            for (var occupation : List.of("", "42", "04211", "kok", "0421 ")) {
                given(Inhabitant.class, withWw())
                        .when(place(ADVISER, new Contract(occupation, 32, TODAY, null)))
                        .refusedBy(AnOccupationIsAGroupOfTheBrc.class);
            }
        }

        @Test
        void theHoursFitInAWeek() {
            for (int hours : new int[] {0, 61}) {
                given(Inhabitant.class, withWw())
                        .when(place(ADVISER, job(hours, null)))
                        .refusedBy(HoursFitInAWeek.class);
            }
            for (int hours : new int[] {1, 60}) {
                given(Inhabitant.class, withWw())
                        .when(place(ADVISER, job(hours, null)))
                        .answers(Effect.DONE);
            }
        }

        @Test
        void aContractHasAtLeastOneDay() {
            given(Inhabitant.class, withWw())
                    .when(place(ADVISER, job(32, TODAY.minusDays(1))))
                    .refusedBy(AContractEndsAfterItBegins.class);
            given(Inhabitant.class, withWw())
                    .when(place(ADVISER, job(32, TODAY)))
                    .answers(Effect.DONE);
        }
    }

    @Nested
    class FollowingUp {

        @Test
        void theBodyThatPlacedAsksHowItGoes() {
            given(Inhabitant.class, atWork()).when(ask(ADVISER, 90, TODAY)).records(held(90, TODAY));
        }

        @Test
        void nobodyElseAsks() {
            for (var caller : List.of(LEIDEN, official(Role.AUDITOR, "uwv"))) {
                given(Inhabitant.class, atWork())
                        .when(ask(caller, 90, TODAY))
                        .refusedBy(OnlyTheBodyThatPlacedFollowsUp.class);
            }
        }

        @Test
        void afterNoPlacementThatIsUnknown() {
            given(Inhabitant.class, withWw()).when(ask(ADVISER, 90, TODAY)).refusedBy(ThePlacementIsKnown.class);
            given(Inhabitant.class, withWw())
                    .when(new EndPlacement(AMINA, PLACEMENT, TODAY, by(ADVISER)))
                    .refusedBy(ThePlacementIsKnown.class);
        }

        @Test
        void atOneOfTheFourMoments() {
            given(Inhabitant.class, atWork()).when(ask(ADVISER, 60, TODAY)).refusedBy(AftercareHasFourMoments.class);
        }

        @Test
        void oncePerMoment() {
            given(Inhabitant.class, withWw(placed("uwv", STARTED), held(30, TODAY)))
                    .when(ask(ADVISER, 30, TODAY))
                    .refusedBy(AContactIsHeldOnce.class);
            given(Inhabitant.class, withWw(placed("uwv", STARTED), held(30, TODAY)))
                    .when(ask(ADVISER, 90, TODAY))
                    .records(held(90, TODAY));
        }

        @Test
        void fromTwoWeeksBeforeTheMomentOn() {
            var edge = STARTED.plusDays(90 - 14);
            given(Inhabitant.class, atWork()).when(ask(ADVISER, 90, edge)).records(held(90, edge));
            given(Inhabitant.class, atWork())
                    .when(ask(ADVISER, 90, edge.minusDays(1)))
                    .refusedBy(AContactBelongsToItsMoment.class);
        }

        @Test
        void notAhead() {
            given(Inhabitant.class, atWork())
                    .when(ask(ADVISER, 90, TODAY.plusDays(1)))
                    .refusedBy(AContactIsNotInTheFuture.class);
        }

        @Test
        void nobodyIsStillAtWorkAfterTheLastDay() {
            var lastDay = TODAY.minusDays(10);
            given(Inhabitant.class, leftOn(lastDay))
                    .when(found(true, TODAY.minusDays(9)))
                    .refusedBy(AContactAgreesWithTheLastDay.class);
            for (var on : List.of(lastDay, TODAY.minusDays(9), TODAY)) {
                given(Inhabitant.class, leftOn(lastDay)).when(found(false, on)).records(held(90, false, on));
            }
        }

        @Test
        void everybodyIsAtWorkUntilTheLastDay() {
            var lastDay = TODAY.minusDays(10);
            for (var on : List.of(lastDay, lastDay.minusDays(1))) {
                given(Inhabitant.class, leftOn(lastDay)).when(found(true, on)).records(held(90, on));
            }
            given(Inhabitant.class, leftOn(lastDay))
                    .when(found(false, lastDay.minusDays(1)))
                    .refusedBy(AContactAgreesWithTheLastDay.class);
        }

        private RecordAftercareContact ask(Caller caller, int moment, LocalDate on) {
            return new RecordAftercareContact(AMINA, PLACEMENT, moment, on, true, by(caller));
        }

        private RecordAftercareContact found(boolean stillAtWork, LocalDate on) {
            return new RecordAftercareContact(AMINA, PLACEMENT, 90, on, stillAtWork, by(ADVISER));
        }

        private static Object[] leftOn(LocalDate lastDay) {
            return withWw(placed("uwv", STARTED), new PlacementEnded(PLACEMENT.value(), lastDay, TODAY));
        }
    }

    @Nested
    class Ending {

        private static final PlacementEnded ENDED = new PlacementEnded(PLACEMENT.value(), TODAY, TODAY);

        @Test
        void theBodyThatPlacedEnds() {
            given(Inhabitant.class, atWork()).when(end(ADVISER, TODAY)).records(ENDED);
        }

        @Test
        void nobodyElseDoes() {
            given(Inhabitant.class, atWork()).when(end(LEIDEN, TODAY)).refusedBy(OnlyTheBodyThatPlacedFollowsUp.class);
        }

        @Test
        void whatHasEndedDoesNotEndAgain() {
            given(Inhabitant.class, withWw(placed("uwv", STARTED), ENDED))
                    .when(end(ADVISER, TODAY))
                    .refusedBy(OnlyARunningPlacementEnds.class);
        }

        @Test
        void aJobHasAtLeastOneDay() {
            given(Inhabitant.class, atWork())
                    .when(end(ADVISER, STARTED.minusDays(1)))
                    .refusedBy(APlacementEndsAfterItBegins.class);
        }

        @Test
        void anEndIsRecordedOnceItIsThere() {
            for (var on : List.of(TODAY.plusDays(1), TODAY.plusYears(9))) {
                given(Inhabitant.class, atWork())
                        .when(end(ADVISER, on))
                        .refusedBy(TheEndOfAPlacementIsNotInTheFuture.class);
            }
            given(Inhabitant.class, atWork()).when(end(ADVISER, STARTED)).answers(Effect.DONE);
        }

        @Test
        void aJobThatFallsThroughEndsBeforeItsFirstDay() {
            var history = withWw(placed("uwv", TODAY.plusMonths(1)));
            given(Inhabitant.class, history).when(end(ADVISER, TODAY)).records(ENDED);
            given(Inhabitant.class, history)
                    .when(end(ADVISER, TODAY.minusDays(1)))
                    .refusedBy(APlacementEndsAfterItBegins.class);
            given(Inhabitant.class, history)
                    .when(end(ADVISER, TODAY.plusMonths(1)))
                    .refusedBy(TheEndOfAPlacementIsNotInTheFuture.class);
        }

        @Test
        void notBeforeSomebodyWasFoundAtWork() {
            var seen = held(90, true, TODAY.minusDays(10));
            for (var on : List.of(STARTED, TODAY.minusDays(11))) {
                given(Inhabitant.class, withWw(placed("uwv", STARTED), seen))
                        .when(end(ADVISER, on))
                        .refusedBy(TheLastDayAgreesWithTheContacts.class);
            }
            for (var on : List.of(TODAY.minusDays(10), TODAY)) {
                given(Inhabitant.class, withWw(placed("uwv", STARTED), seen))
                        .when(end(ADVISER, on))
                        .records(new PlacementEnded(PLACEMENT.value(), on, TODAY));
            }
        }

        @Test
        void notAfterSomebodyWasFoundToBeGone() {
            var gone = held(90, false, TODAY.minusDays(10));
            given(Inhabitant.class, withWw(placed("uwv", STARTED), gone))
                    .when(end(ADVISER, TODAY.minusDays(9)))
                    .refusedBy(TheLastDayAgreesWithTheContacts.class);
            for (var on : List.of(STARTED, TODAY.minusDays(10))) {
                given(Inhabitant.class, withWw(placed("uwv", STARTED), gone))
                        .when(end(ADVISER, on))
                        .records(new PlacementEnded(PLACEMENT.value(), on, TODAY));
            }
        }

        /** Who was found to be gone and later found there was there: a job can be ended in every case. */
        @Test
        void theLatestWordStands() {
            var history = withWw(
                    placed("uwv", STARTED), held(30, false, TODAY.minusDays(60)), held(90, true, TODAY.minusDays(10)));
            given(Inhabitant.class, history)
                    .when(end(ADVISER, TODAY.minusDays(60)))
                    .refusedBy(TheLastDayAgreesWithTheContacts.class);
            given(Inhabitant.class, history).when(end(ADVISER, TODAY)).records(ENDED);
        }

        private EndPlacement end(Caller caller, LocalDate on) {
            return new EndPlacement(AMINA, PLACEMENT, on, by(caller));
        }
    }

    private static AftercareContactHeld held(int moment, LocalDate on) {
        return held(moment, true, on);
    }

    private static AftercareContactHeld held(int moment, boolean stillAtWork, LocalDate on) {
        return new AftercareContactHeld(PLACEMENT.value(), moment, stillAtWork, on);
    }

    private static Object[] atWork() {
        return withWw(placed("uwv", STARTED));
    }

    private static PlaceWithEmployer place(Caller caller, Contract job) {
        return new PlaceWithEmployer(AMINA, PLACEMENT, EMPLOYER, true, job, by(caller));
    }

    private static Contract job(int hours, @Nullable LocalDate until) {
        return new Contract("0421", hours, TODAY, until);
    }

    private static PlacedWithEmployer placed(String by, LocalDate from) {
        return new PlacedWithEmployer(PLACEMENT.value(), EMPLOYER.value(), by, "0421", 32, from, null, TODAY);
    }
}
