package nl.sluitend.command.programme;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.BOLLENSTREEK;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.VOORBURG;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.programme.PlaceReleased;
import nl.sluitend.kernel.programme.PlaceReserved;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeRegistered;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.RegisterProgramme;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.programme.ReservePlace;
import nl.sluitend.kernel.programme.ReservedPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of a programme: whose it is, for whom, and that no more take part than there are places. */
class ProgrammeContractTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme-1");
    private static final Set<AgeBand> YOUNG = Set.of(AgeBand.UNDER_27);
    private static final Set<Origin> ANY = Set.of(Origin.WW, Origin.BIJSTAND);
    private static final PlaceReserved FIRST = new PlaceReserved("trajectory-1", TODAY);
    private static final PlaceReserved SECOND = new PlaceReserved("trajectory-2", TODAY);

    @Nested
    class Registering {

        @Test
        void aMunicipalityOpensItsProgramme() {
            given(Programme.class)
                    .when(register(LEIDEN, 2, terms("GM0546", YOUNG, ANY, null)))
                    .answers(Effect.DONE)
                    .records(registered());
        }

        @Test
        void aBodyOpensItUnderMandate() {
            given(Programme.class)
                    .when(register(BOLLENSTREEK, 2, terms("GM0553", YOUNG, ANY, null)))
                    .answers(Effect.DONE);
        }

        @Test
        void nobodyElseDoes() {
            for (var caller : List.of(VOORBURG, ADVISER, official(Role.POLICY_OFFICER, "gm0546", "GM0546"))) {
                given(Programme.class)
                        .when(register(caller, 2, terms("GM0546", YOUNG, ANY, null)))
                        .refusedBy(OnlyTheMunicipalityOpensItsProgramme.class);
            }
        }

        @Test
        void once() {
            given(Programme.class, registered())
                    .when(register(LEIDEN, 2, terms("GM0546", YOUNG, ANY, null)))
                    .refusedBy(AProgrammeIsRegisteredOnce.class);
        }

        @Test
        void withAPlace() {
            for (int none : new int[] {Integer.MIN_VALUE, -1, 0, 10_001, Integer.MAX_VALUE}) {
                given(Programme.class)
                        .when(register(LEIDEN, none, terms("GM0546", YOUNG, ANY, null)))
                        .refusedBy(AProgrammeHasPlaces.class);
            }
        }

        @Test
        void forSomebody() {
            for (var terms : List.of(terms("GM0546", Set.of(), ANY, null), terms("GM0546", YOUNG, Set.of(), null))) {
                given(Programme.class).when(register(LEIDEN, 2, terms)).refusedBy(AProgrammeIsForSomebody.class);
            }
        }

        @Test
        void forAtLeastOneDay() {
            given(Programme.class)
                    .when(register(LEIDEN, 2, terms("GM0546", YOUNG, ANY, TODAY.minusDays(1))))
                    .refusedBy(AProgrammeEndsAfterItBegins.class);
            given(Programme.class)
                    .when(register(LEIDEN, 2, terms("GM0546", YOUNG, ANY, TODAY)))
                    .answers(Effect.DONE);
        }

        private RegisterProgramme register(Caller caller, int places, ProgrammeTerms terms) {
            return new RegisterProgramme(PROGRAMME, "Aan de slag", places, terms, by(caller));
        }
    }

    @Nested
    class TakingPlaces {

        @Test
        void aFreePlaceIsTaken() {
            given(Programme.class, registered(), FIRST)
                    .when(reserve("trajectory-2"))
                    .answersWith(new ReservedPlace("trajectory-2", terms("GM0546", YOUNG, ANY, null)))
                    .records(SECOND);
        }

        @Test
        void noMoreThanThereAre() {
            given(Programme.class, registered(), FIRST, SECOND)
                    .when(reserve("trajectory-3"))
                    .refusedBy(AFreePlaceIsReserved.class);
        }

        @Test
        void whoHasOneKeepsItAndTakesNoSecond() {
            given(Programme.class, registered(), FIRST, SECOND)
                    .when(reserve("trajectory-1"))
                    .recordsNothing();
        }

        @Test
        void anotherMunicipalityTakesNone() {
            given(Programme.class, registered())
                    .when(new ReservePlace(PROGRAMME, "trajectory-1", by(VOORBURG)))
                    .refusedBy(OnlyTheMunicipalityOpensItsProgramme.class);
        }

        @Test
        void aPlaceThatIsGivenBackIsFreeAgain() {
            var released = new PlaceReleased("trajectory-1", TODAY);
            given(Programme.class, registered(), FIRST, SECOND)
                    .when(release("trajectory-1"))
                    .records(released);
            given(Programme.class, registered(), FIRST, SECOND, released)
                    .when(reserve("trajectory-3"))
                    .records(new PlaceReserved("trajectory-3", TODAY));
        }

        @Test
        void givingBackTwiceGivesBackOnce() {
            given(Programme.class, registered(), FIRST, new PlaceReleased("trajectory-1", TODAY))
                    .when(release("trajectory-1"))
                    .recordsNothing();
        }

        private ReservePlace reserve(String trajectory) {
            return new ReservePlace(PROGRAMME, trajectory, by(LEIDEN));
        }

        private ReleasePlace release(String trajectory) {
            return new ReleasePlace(PROGRAMME, trajectory, by(Caller.product()));
        }
    }

    private static ProgrammeTerms terms(
            String municipality, Set<AgeBand> ageBands, Set<Origin> origins, @Nullable LocalDate until) {
        return new ProgrammeTerms(PROGRAMME.value(), municipality, ageBands, origins, true, TODAY, until);
    }

    private static ProgrammeRegistered registered() {
        return new ProgrammeRegistered(
                PROGRAMME.value(),
                "GM0546",
                "Aan de slag",
                List.of(AgeBand.UNDER_27),
                List.of(Origin.WW, Origin.BIJSTAND),
                true,
                2,
                TODAY,
                null,
                TODAY);
    }
}
