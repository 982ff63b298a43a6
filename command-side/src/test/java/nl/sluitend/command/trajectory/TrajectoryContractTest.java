package nl.sluitend.command.trajectory;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.met;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.History.transferred;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.History.withWwUntil;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.VOORBURG;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.ReservedPlace;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.EndTrajectory;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of a trajectory (I9): who enrols whom, in which programme, and when it ends. */
class TrajectoryContractTest {

    private static final TrajectoryId TRAJECTORY = new TrajectoryId("trajectory-1");
    private static final TrajectoryId ANOTHER = new TrajectoryId("trajectory-2");
    private static final ProgrammeTerms FULL_TIME = programme("GM0546", true);
    private static final ProgrammeTerms DUAL = programme("GM0546", false);

    @Nested
    class HoldingTheTask {

        @Test
        void byLawTheDayAfterWwEnds() {
            given(Inhabitant.class, afterWw()).when(enrol(FULL_TIME, TODAY)).records(enrolled(FULL_TIME, TODAY));
            given(Inhabitant.class, offeredToLeiden(accepted()))
                    .when(enrol(FULL_TIME, LAST_DAY.plusDays(1)))
                    .records(enrolled(FULL_TIME, LAST_DAY.plusDays(1)));
        }

        @Test
        void notWhileWwRuns() {
            for (var from : List.of(TODAY, LAST_DAY)) {
                given(Inhabitant.class, withWw()).when(enrol(FULL_TIME, from)).refusedBy(EnrolmentNeedsTheTask.class);
            }
        }

        @Test
        void whileWwRunsByEarlyTakeover() {
            given(Inhabitant.class, offeredToLeiden(accepted(), met(), transferred()))
                    .when(enrol(FULL_TIME, TODAY))
                    .records(enrolled(FULL_TIME, TODAY));
        }

        @Test
        void underTwentySevenByAPower() {
            given(Inhabitant.class, afterWw(aged(AgeBand.UNDER_27)))
                    .when(enrol(FULL_TIME, TODAY))
                    .records(enrolled(FULL_TIME, TODAY));
        }

        @Test
        void notOnceTheRegistrationAsJobseekerLapsed() {
            var lapsed = new JobseekerRegistered(TODAY.minusDays(1), TODAY.minusMonths(6));
            given(Inhabitant.class, withWwUntil(TODAY.minusDays(2), lapsed))
                    .when(enrol(FULL_TIME, TODAY))
                    .refusedBy(EnrolmentNeedsTheTask.class);
        }

        /** WW 26 presumes it up to the last day of WW, and what was over by then says nothing of it. */
        @Test
        void alsoWhenARegistrationAsJobseekerEndedWithWw() {
            var over = new JobseekerRegistered(TODAY.minusDays(1), TODAY.minusMonths(6));
            given(Inhabitant.class, withWwUntil(TODAY.minusDays(1), over))
                    .when(enrol(FULL_TIME, TODAY))
                    .records(enrolled(FULL_TIME, TODAY));
        }

        /** An enrolment in retrospect takes a place today. */
        @Test
        void notInRetrospectOfWhoDiedOrFoundWorkSince() {
            for (var outcome : List.of(Outcome.DECEASED, Outcome.SELF_FOUND_WORK)) {
                var since = new OutcomeRecorded(CASE.value(), outcome, Evidence.BRP, "uwv", TODAY.minusDays(9));
                given(Inhabitant.class, withWwUntil(TODAY.minusDays(40), since))
                        .when(enrol(FULL_TIME, TODAY.minusDays(20)))
                        .refusedBy(EnrolmentNeedsTheTask.class);
            }
            given(Inhabitant.class, withWwUntil(TODAY.minusDays(40)))
                    .when(enrol(FULL_TIME, TODAY.minusDays(20)))
                    .records(enrolled(FULL_TIME, TODAY.minusDays(20)));
        }

        @Test
        void notForResidentsOfAnotherMunicipality() {
            given(Inhabitant.class, afterWw())
                    .when(enrol(TRAJECTORY, programme("GM1916", true), TODAY, null, VOORBURG))
                    .refusedBy(EnrolmentNeedsTheTask.class);
        }
    }

    @Nested
    class Choosing {

        @Test
        void theProgrammeIsOfTheCallersMunicipality() {
            for (var caller : List.of(VOORBURG, ADVISER, official(Role.POLICY_OFFICER, "gm0546", "GM0546"))) {
                given(Inhabitant.class, afterWw())
                        .when(enrol(TRAJECTORY, FULL_TIME, TODAY, null, caller))
                        .refusedBy(TheProgrammeIsOfTheCallersMunicipality.class);
            }
        }

        @Test
        void aTeamLeadEnrolsToo() {
            given(Inhabitant.class, afterWw())
                    .when(enrol(TRAJECTORY, FULL_TIME, TODAY, null, official(Role.TEAM_LEAD, "gm0546", "GM0546")))
                    .records(enrolled(FULL_TIME, TODAY));
        }

        @Test
        void theProgrammeRunsOnTheFirstDay() {
            var ended = terms(Set.of(AgeBand.values()), Set.of(Origin.values()), TODAY.minusDays(1));
            var lastDay = terms(Set.of(AgeBand.values()), Set.of(Origin.values()), TODAY);
            given(Inhabitant.class, afterWw()).when(enrol(ended, TODAY)).refusedBy(TheProgrammeRunsOnTheFirstDay.class);
            given(Inhabitant.class, afterWw()).when(enrol(lastDay, TODAY)).records(enrolled(lastDay, TODAY));
        }

        /** Whoever becomes 27 before the first day is 27 on it, whatever the dossier says today. */
        @Test
        void theAgeIsThatOfTheFirstDay() {
            var youth = terms(Set.of(AgeBand.UNDER_27), Set.of(Origin.WW), null);
            var older = terms(Set.of(AgeBand.FROM_27_TO_49), Set.of(Origin.WW), null);
            var young = afterWw(aged(AgeBand.UNDER_27));
            given(Inhabitant.class, young)
                    .when(enrolAt(AgeBand.FROM_27_TO_49, youth))
                    .refusedBy(TheProgrammeIsForThisAge.class);
            given(Inhabitant.class, young)
                    .when(enrolAt(AgeBand.FROM_27_TO_49, older))
                    .records(enrolled(older, TODAY.plusMonths(2)));
        }

        private static EnrolInReservedPlace enrolAt(AgeBand ageBand, ProgrammeTerms programme) {
            return enrol(TRAJECTORY, programme, TODAY.plusMonths(2), ageBand, LEIDEN);
        }

        @Test
        void theProgrammeIsForThisAge() {
            var youth = terms(Set.of(AgeBand.UNDER_27), Set.of(Origin.WW), null);
            given(Inhabitant.class, afterWw()).when(enrol(youth, TODAY)).refusedBy(TheProgrammeIsForThisAge.class);
            given(Inhabitant.class, afterWw(aged(AgeBand.UNDER_27)))
                    .when(enrol(youth, TODAY))
                    .records(enrolled(youth, TODAY));
        }

        @Test
        void whoseAgeIsNotKnownTakesPartWhereEveryAgeMay() {
            var everybody = terms(AgeBand.KNOWN, Set.of(Origin.WW), null);
            var youth = terms(Set.of(AgeBand.UNDER_27), Set.of(Origin.WW), null);
            given(Inhabitant.class, afterWw(aged(AgeBand.UNKNOWN)))
                    .when(enrol(everybody, TODAY))
                    .records(enrolled(everybody, TODAY));
            given(Inhabitant.class, afterWw(aged(AgeBand.UNKNOWN)))
                    .when(enrol(youth, TODAY))
                    .refusedBy(TheProgrammeIsForThisAge.class);
        }

        @Test
        void theProgrammeAcceptsThisOrigin() {
            given(Inhabitant.class, afterWw())
                    .when(enrol(terms(Set.of(AgeBand.values()), Set.of(Origin.BIJSTAND), null), TODAY))
                    .refusedBy(TheProgrammeAcceptsThisOrigin.class);
        }

        /** A place of another trajectory, or in another programme, is none. */
        @Test
        void aPlaceWasReserved() {
            var asked =
                    new EnrolInTrajectory(AMINA, TRAJECTORY, new ProgrammeId("programme-1"), TODAY, null, by(LEIDEN));
            var elsewhere =
                    new EnrolInTrajectory(AMINA, TRAJECTORY, new ProgrammeId("programme-2"), TODAY, null, by(LEIDEN));
            var anothers = new ReservedPlace(ANOTHER.value(), FULL_TIME);
            var own = new ReservedPlace(TRAJECTORY.value(), FULL_TIME);
            for (var none :
                    List.of(new EnrolInReservedPlace(asked, anothers), new EnrolInReservedPlace(elsewhere, own))) {
                given(Inhabitant.class, afterWw()).when(none).refusedBy(AProgrammeHasAFreePlace.class);
            }
        }

        @Test
        void theKeyIsNew() {
            given(Inhabitant.class, afterWw(enrolled(FULL_TIME, TODAY)))
                    .when(enrol(DUAL, TODAY))
                    .refusedBy(TheTrajectoryIsNew.class);
        }
    }

    @Nested
    class WithAnother {

        @Test
        void nobodyIsInTwoFullTimeTrajectories() {
            given(Inhabitant.class, afterWw(enrolled(FULL_TIME, TODAY)))
                    .when(enrolInAnother(FULL_TIME, TODAY))
                    .refusedBy(OneFullTimeTrajectoryAtATime.class);
        }

        /** Which this municipality neither sees nor ends (SUWI 62): also of one that had the person before. */
        @Test
        void whatAnotherMunicipalityRunsDoesNotCount() {
            given(Inhabitant.class, afterWw(enrolled(programme("GM0537", true), TODAY)))
                    .when(enrolInAnother(FULL_TIME, TODAY))
                    .records(enrolledInAnother(FULL_TIME, TODAY));
        }

        @Test
        void dualTrajectoriesGoTogether() {
            for (var pair : List.of(List.of(FULL_TIME, DUAL), List.of(DUAL, FULL_TIME), List.of(DUAL, DUAL))) {
                given(Inhabitant.class, afterWw(enrolled(pair.getFirst(), TODAY)))
                        .when(enrolInAnother(pair.getLast(), TODAY))
                        .records(enrolledInAnother(pair.getLast(), TODAY));
            }
        }

        @Test
        void theNextBeginsTheDayAfterTheLastDayOfTheFirst() {
            var history = afterWw(enrolled(FULL_TIME, TODAY), ended(TODAY.plusDays(10)));
            given(Inhabitant.class, history)
                    .when(enrolInAnother(FULL_TIME, TODAY.plusDays(10)))
                    .refusedBy(OneFullTimeTrajectoryAtATime.class);
            given(Inhabitant.class, history)
                    .when(enrolInAnother(FULL_TIME, TODAY.plusDays(11)))
                    .records(enrolledInAnother(FULL_TIME, TODAY.plusDays(11)));
        }
    }

    @Nested
    class Ending {

        @Test
        void theBodyThatEnrolledEnds() {
            given(Inhabitant.class, afterWw(enrolled(FULL_TIME, TODAY)))
                    .when(end(LEIDEN, TODAY))
                    .records(ended(TODAY));
        }

        @Test
        void nobodyElseDoes() {
            for (var caller : List.of(VOORBURG, ADVISER)) {
                given(Inhabitant.class, afterWw(enrolled(FULL_TIME, TODAY)))
                        .when(end(caller, TODAY))
                        .refusedBy(OnlyTheEnrollingBodyEndsATrajectory.class);
            }
        }

        @Test
        void oneThatIsUnknownDoesNotEnd() {
            given(Inhabitant.class, afterWw()).when(end(LEIDEN, TODAY)).refusedBy(TheTrajectoryIsKnown.class);
        }

        @Test
        void whatHasEndedDoesNotEndAgain() {
            given(Inhabitant.class, afterWw(enrolled(FULL_TIME, TODAY), ended(TODAY)))
                    .when(end(LEIDEN, TODAY))
                    .refusedBy(OnlyARunningTrajectoryEnds.class);
        }

        @Test
        void aTrajectoryHasAtLeastOneDay() {
            given(Inhabitant.class, afterWw(enrolled(FULL_TIME, TODAY)))
                    .when(end(LEIDEN, TODAY.minusDays(1)))
                    .refusedBy(ATrajectoryEndsAfterItBegins.class);
        }

        @Test
        void anEndIsRecordedOnceItIsThere() {
            for (var on : List.of(TODAY.plusDays(1), TODAY.plusMonths(8))) {
                given(Inhabitant.class, afterWw(enrolled(FULL_TIME, TODAY)))
                        .when(end(LEIDEN, on))
                        .refusedBy(TheEndOfATrajectoryIsNotInTheFuture.class);
            }
            given(Inhabitant.class, afterWw(enrolled(FULL_TIME, TODAY.minusMonths(1))))
                    .when(end(LEIDEN, TODAY.minusDays(1)))
                    .records(ended(TODAY.minusDays(1)));
        }

        /** The place of who calls off is free again, without waiting for a first day that never comes. */
        @Test
        void oneThatDoesNotGoAheadEndsBeforeItsFirstDay() {
            var history = afterWw(enrolled(FULL_TIME, TODAY.plusMonths(1)));
            given(Inhabitant.class, history).when(end(LEIDEN, TODAY)).records(ended(TODAY));
            given(Inhabitant.class, history)
                    .when(end(LEIDEN, TODAY.minusDays(1)))
                    .refusedBy(ATrajectoryEndsAfterItBegins.class);
            given(Inhabitant.class, history)
                    .when(end(LEIDEN, TODAY.plusMonths(1)))
                    .refusedBy(TheEndOfATrajectoryIsNotInTheFuture.class);
            given(Inhabitant.class, afterWw(enrolled(FULL_TIME, TODAY.plusMonths(1)), ended(TODAY)))
                    .when(enrolInAnother(FULL_TIME, TODAY.plusMonths(1)))
                    .records(enrolledInAnother(FULL_TIME, TODAY.plusMonths(1)));
        }

        private EndTrajectory end(Caller caller, LocalDate on) {
            return new EndTrajectory(AMINA, TRAJECTORY, EndReason.COMPLETED, on, by(caller));
        }
    }

    private static Object[] afterWw(Object... more) {
        return Stream.concat(Stream.of(withWwUntil(TODAY.minusDays(1))), Stream.of(more))
                .toArray();
    }

    private static PersonalDetailsRevised aged(AgeBand ageBand) {
        return new PersonalDetailsRevised(ageBand, DETAILS.name(), DETAILS.birthDate(), DETAILS.contact(), NOW, TODAY);
    }

    private static EnrolInReservedPlace enrol(ProgrammeTerms programme, LocalDate from) {
        return enrol(TRAJECTORY, programme, from, null, LEIDEN);
    }

    private static EnrolInReservedPlace enrolInAnother(ProgrammeTerms programme, LocalDate from) {
        return enrol(ANOTHER, programme, from, null, LEIDEN);
    }

    private static EnrolInReservedPlace enrol(
            TrajectoryId key, ProgrammeTerms programme, LocalDate from, @Nullable AgeBand ageBand, Caller caller) {
        var asked =
                new EnrolInTrajectory(AMINA, key, new ProgrammeId(programme.programme()), from, ageBand, by(caller));
        return new EnrolInReservedPlace(asked, new ReservedPlace(key.value(), programme));
    }

    private static EnrolledInTrajectory enrolled(ProgrammeTerms programme, LocalDate from) {
        return enrolled(TRAJECTORY, programme, from);
    }

    private static EnrolledInTrajectory enrolledInAnother(ProgrammeTerms programme, LocalDate from) {
        return enrolled(ANOTHER, programme, from);
    }

    private static EnrolledInTrajectory enrolled(TrajectoryId key, ProgrammeTerms programme, LocalDate from) {
        return new EnrolledInTrajectory(
                key.value(),
                programme.programme(),
                programme.municipality(),
                programme.fullTime(),
                from,
                programme.until(),
                TODAY);
    }

    private static TrajectoryEnded ended(LocalDate lastDay) {
        return new TrajectoryEnded(TRAJECTORY.value(), "programme-1", EndReason.COMPLETED, lastDay, TODAY);
    }

    private static ProgrammeTerms programme(String municipality, boolean fullTime) {
        return new ProgrammeTerms(
                "programme-1",
                municipality,
                Set.of(AgeBand.values()),
                Set.of(Origin.values()),
                fullTime,
                TODAY.minusYears(1),
                null);
    }

    private static ProgrammeTerms terms(Set<AgeBand> ageBands, Set<Origin> origins, @Nullable LocalDate until) {
        return new ProgrammeTerms("programme-1", "GM0546", ageBands, origins, true, TODAY.minusYears(1), until);
    }
}
