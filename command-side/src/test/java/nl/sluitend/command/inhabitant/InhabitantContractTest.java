package nl.sluitend.command.inhabitant;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.registered;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.AUDITOR;
import static nl.sluitend.command.People.BOLLENSTREEK;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.INHABITANT;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.VOORBURG;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.official;

import java.util.List;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of a dossier: who opens it, and who decides on what they saw. */
class InhabitantContractTest {

    private static final Residence IN_LISSE = new Residence("GM0553", ResidenceGround.RESIDENCE);

    @Nested
    class Opening {

        @Test
        void aMunicipalityOpensTheDossierOfItsResident() {
            given(Inhabitant.class).when(open(LEIDEN, IN_LEIDEN)).records(opened("GM0546"), living(IN_LEIDEN));
        }

        @Test
        void aBodyDoesSoUnderMandate() {
            given(Inhabitant.class).when(open(BOLLENSTREEK, IN_LISSE)).records(opened("GM0553"), living(IN_LISSE));
        }

        @Test
        void uwvDoesSoForAnyMunicipality() {
            for (var caller : List.of(ADVISER, FEED)) {
                given(Inhabitant.class).when(open(caller, IN_LEIDEN)).records(opened(null), living(IN_LEIDEN));
            }
        }

        @Test
        void notForAResidentOfAnotherMunicipality() {
            for (var caller : List.of(VOORBURG, BOLLENSTREEK)) {
                given(Inhabitant.class)
                        .when(open(caller, IN_LEIDEN))
                        .refusedBy(AMunicipalityOpensDossiersOfItsResidents.class);
            }
        }

        @Test
        void nobodyElseOpensADossier() {
            for (var caller :
                    List.of(AUDITOR, INHABITANT, Caller.product(), official(Role.POLICY_OFFICER, "gm0546", "GM0546"))) {
                given(Inhabitant.class)
                        .when(open(caller, IN_LEIDEN))
                        .refusedBy(OnlyUwvOrAMunicipalityOpensADossier.class);
            }
        }

        @Test
        void aDossierIsOpenedOnce() {
            given(Inhabitant.class, registered()).when(open(LEIDEN, IN_LEIDEN)).refusedBy(ADossierIsOpenedOnce.class);
        }
    }

    @Nested
    class RegisteringAsJobseeker {

        @Test
        void nobodyIsRegisteredFromTheDayOfDeathOn() {
            var died = new OutcomeRecorded("case-1", Outcome.DECEASED, Evidence.BRP, "uwv", TODAY.minusDays(5));
            for (var from : List.of(TODAY, TODAY.minusDays(5))) {
                given(Inhabitant.class, withWw(died))
                        .when(new RecordJobseekerRegistration(AMINA, from, LAST_DAY, by(ADVISER)))
                        .refusedBy(AJobseekerIsAlive.class);
            }
            given(Inhabitant.class, withWw(died))
                    .when(new RecordJobseekerRegistration(AMINA, TODAY.minusDays(6), LAST_DAY, by(ADVISER)))
                    .records(new JobseekerRegistered(LAST_DAY, TODAY.minusDays(6)));
        }

        @Test
        void uwvKeepsTheRegistration() {
            for (var caller : List.of(ADVISER, FEED)) {
                given(Inhabitant.class, registered())
                        .when(new RecordJobseekerRegistration(AMINA, TODAY, LAST_DAY, by(caller)))
                        .records(new JobseekerRegistered(LAST_DAY, TODAY));
            }
        }

        @Test
        void nobodyElseDoes() {
            for (var caller : List.of(LEIDEN, INHABITANT, official(Role.TEAM_LEAD, "uwv"))) {
                given(Inhabitant.class, registered())
                        .when(new RecordJobseekerRegistration(AMINA, TODAY, LAST_DAY, by(caller)))
                        .refusedBy(OnlyUwvRegistersJobseekers.class);
            }
        }

        @Test
        void whatIsKnownIsNotToldTwiceAndALaterWordIs() {
            given(Inhabitant.class, registered(), new JobseekerRegistered(LAST_DAY, TODAY))
                    .when(new RecordJobseekerRegistration(AMINA, TODAY, LAST_DAY, by(ADVISER)))
                    .answers(Effect.UNCHANGED)
                    .recordsNothing();
            given(Inhabitant.class, registered(), new JobseekerRegistered(LAST_DAY, TODAY))
                    .when(new RecordJobseekerRegistration(AMINA, TODAY, LAST_DAY.minusDays(9), by(ADVISER)))
                    .answers(Effect.CHANGED)
                    .records(new JobseekerRegistered(LAST_DAY.minusDays(9), TODAY));
        }

        @Test
        void aRegistrationHasAtLeastOneDay() {
            given(Inhabitant.class, registered())
                    .when(new RecordJobseekerRegistration(AMINA, TODAY, TODAY.minusDays(1), by(ADVISER)))
                    .refusedBy(ARegistrationEndsAfterItBegins.class);
            given(Inhabitant.class, registered())
                    .when(new RecordJobseekerRegistration(AMINA, TODAY, TODAY, by(ADVISER)))
                    .records(new JobseekerRegistered(TODAY, TODAY));
        }
    }

    @Nested
    class DecidingOnWhatWasSeen {

        @Test
        void aPageThatIsCurrentLetsADecisionPass() {
            given(Inhabitant.class, withWw())
                    .when(flagHavingSeen(2L))
                    .answers(Effect.CHANGED)
                    .records(new ExpiringWwFlagged(CASE.value(), FlaggedBy.ADVISER, LAST_DAY, 180, TODAY));
        }

        @Test
        void aPageThatSomebodyChangedMeanwhileDoesNot() {
            for (long seen : new long[] {1L, 3L}) {
                given(Inhabitant.class, withWw()).when(flagHavingSeen(seen)).refusedBy(TheDossierIsAsSeen.class);
            }
        }

        @Test
        void aDossierThatIsNotThereYetWasNotSeen() {
            given(Inhabitant.class)
                    .when(new RegisterInhabitant(
                            AMINA, Origin.BIJSTAND, IN_LEIDEN, DETAILS, new Decision(LEIDEN, NOW, 0L)))
                    .refusedBy(TheDossierIsAsSeen.class);
        }

        private FlagExpiringWw flagHavingSeen(long version) {
            return new FlagExpiringWw(AMINA, CASE, 180, new Decision(ADVISER, NOW, version));
        }
    }

    private static RegisterInhabitant open(Caller caller, Residence residence) {
        return new RegisterInhabitant(AMINA, Origin.BIJSTAND, residence, DETAILS, by(caller));
    }

    private static InhabitantRegistered opened(@Nullable String by) {
        return new InhabitantRegistered(
                AMINA.value(),
                Origin.BIJSTAND,
                by,
                DETAILS.ageBand(),
                DETAILS.name(),
                DETAILS.birthDate(),
                DETAILS.contact(),
                NOW,
                TODAY);
    }

    private static ResidenceEstablished living(Residence residence) {
        return new ResidenceEstablished(residence.municipality(), residence.ground(), NOW, TODAY);
    }
}
