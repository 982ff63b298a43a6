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
                    .answers("done");
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
                        .answers("done");
            }
        }

        @Test
        void aContractHasAtLeastOneDay() {
            given(Inhabitant.class, withWw())
                    .when(place(ADVISER, job(32, TODAY.minusDays(1))))
                    .refusedBy(AContractEndsAfterItBegins.class);
            given(Inhabitant.class, withWw())
                    .when(place(ADVISER, job(32, TODAY)))
                    .answers("done");
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
            given(Inhabitant.class, withWw())
                    .when(ask(ADVISER, 90, TODAY))
                    .refusedBy(OnlyTheBodyThatPlacedFollowsUp.class);
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

        private RecordAftercareContact ask(Caller caller, int moment, LocalDate on) {
            return new RecordAftercareContact(AMINA, PLACEMENT, moment, on, true, by(caller));
        }

        private static AftercareContactHeld held(int moment, LocalDate on) {
            return new AftercareContactHeld(PLACEMENT.value(), moment, true, on);
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

        private EndPlacement end(Caller caller, LocalDate on) {
            return new EndPlacement(AMINA, PLACEMENT, on, by(caller));
        }
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
