package nl.sluitend.command.enrolment;

import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.VOORBURG;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.command.ClaimedPlacesInMemory;
import nl.sluitend.command.Running;
import nl.sluitend.command.trajectory.EnrolInReservedPlace;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.programme.PlaceReleased;
import nl.sluitend.kernel.programme.PlaceReserved;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.RegisterProgramme;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sends an enrolment, by whichever entrance: no programme takes more people than it has places (I9). */
class EnrolmentTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme-1");
    private static final TrajectoryId FIRST = new TrajectoryId("trajectory-1");
    private static final TrajectoryId SECOND = new TrajectoryId("trajectory-2");
    private static final ProgrammeTerms TERMS = new ProgrammeTerms(
            PROGRAMME.value(),
            "GM0546",
            Set.of(AgeBand.values()),
            Set.of(Origin.BIJSTAND),
            false,
            TODAY,
            TODAY.plusMonths(1));

    private final ClaimedPlacesInMemory claimed = new ClaimedPlacesInMemory();
    private final Running running = Running.remembering(claimed);

    @BeforeEach
    void aProgrammeHasOnePlace() {
        running.commands().sendAndWait(new RegisterProgramme(PROGRAMME, "Aan de slag", 1, TERMS, by(LEIDEN)));
        running.commands().sendAndWait(new RegisterInhabitant(AMINA, Origin.BIJSTAND, IN_LEIDEN, DETAILS, by(LEIDEN)));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void aPlaceIsTakenAndTheDossierSaysYes() {
        var recorded = running.commands().<Recorded>sendAndWait(enrol(FIRST, LEIDEN, TODAY));

        assertThat(recorded.stream()).isEqualTo(AMINA.value());
        assertThat(recorded.sequence()).isEqualTo(running.events(AMINA.value()).size() - 1);
        assertThat(running.events(AMINA.value()))
                .endsWith(new EnrolledInTrajectory(
                        FIRST.value(), PROGRAMME.value(), "GM0546", false, TODAY, TERMS.until(), TODAY));
        assertThat(places()).containsExactly(new PlaceReserved(FIRST.value(), TODAY));
        assertThat(claimed.all()).containsExactly(new ClaimedPlace(FIRST, PROGRAMME, AMINA));
    }

    @Test
    void aBusThatStandsBeforeTheDecidingOneIsAskedToo() {
        try (var behind = Running.behindAnotherBus(claimed)) {
            behind.commands().sendAndWait(new RegisterProgramme(PROGRAMME, "Aan de slag", 1, TERMS, by(LEIDEN)));
            behind.commands()
                    .sendAndWait(new RegisterInhabitant(AMINA, Origin.BIJSTAND, IN_LEIDEN, DETAILS, by(LEIDEN)));
            behind.commands().sendAndWait(enrol(FIRST, LEIDEN, TODAY));

            assertThat(behind.events(PROGRAMME.value())).endsWith(new PlaceReserved(FIRST.value(), TODAY));
        }
    }

    @Test
    void nobodyIsEnrolledBeyondTheLastPlace() {
        running.commands().sendAndWait(enrol(FIRST, LEIDEN, TODAY));

        refused(enrol(SECOND, LEIDEN, TODAY), "a-free-place-is-reserved");

        assertThat(places()).containsExactly(new PlaceReserved(FIRST.value(), TODAY));
        assertThat(lines()).containsExactly("reservePlace");
    }

    @Test
    void whatTheDossierRefusesGivesThePlaceBackAndIsWrittenDownOnce() {
        refused(enrol(FIRST, LEIDEN, TODAY.plusMonths(2)), "the-programme-runs-on-the-first-day");

        assertThat(places())
                .containsExactly(new PlaceReserved(FIRST.value(), TODAY), new PlaceReleased(FIRST.value(), TODAY));
        assertThat(lines()).containsExactly("enrolInTrajectory");
        running.commands().sendAndWait(enrol(SECOND, LEIDEN, TODAY));
    }

    @Test
    void aStrangerTakesNoPlaceAndLearnsNothingOfTheProgramme() {
        running.commands().sendAndWait(enrol(FIRST, LEIDEN, TODAY));

        assertThat(refused(enrol(SECOND, VOORBURG, TODAY), "only-a-body-with-a-relation-acts")
                        .isToStranger())
                .isTrue();
        assertThat(claimed.all()).containsExactly(new ClaimedPlace(FIRST, PROGRAMME, AMINA));
    }

    @Test
    void whatIsUnknownIsNotFoundAndTakesNoPlace() {
        var elsewhere = new EnrolInTrajectory(AMINA, FIRST, new ProgrammeId("nowhere"), TODAY, null, by(LEIDEN));
        assertThatThrownBy(() -> running.commands().sendAndWait(elsewhere))
                .isInstanceOf(AggregateNotFoundException.class);
        assertThat(places()).isEmpty();
    }

    @Test
    void whatBreaksOffKeepsItsPlaceUntilItIsLookedAt() {
        running.lose(EnrolInReservedPlace.class, "PostgreSQL is away");
        assertThatThrownBy(() -> running.commands().sendAndWait(enrol(FIRST, LEIDEN, TODAY)))
                .hasMessage("PostgreSQL is away");

        assertThat(places()).containsExactly(new PlaceReserved(FIRST.value(), TODAY));
        assertThat(claimed.all()).containsExactly(new ClaimedPlace(FIRST, PROGRAMME, AMINA));
    }

    @Test
    void aRefusalIsToldAlsoWhenItsPlaceCannotBeGivenBackNow() {
        running.lose(ReleasePlace.class, "PostgreSQL is away");

        refused(enrol(FIRST, LEIDEN, TODAY.plusMonths(2)), "the-programme-runs-on-the-first-day");

        assertThat(claimed.all()).hasSize(1);
    }

    /** Else a refused enrolment would take its place with it, and a place would wait for a connection that it holds. */
    @Test
    void eachOfItsCommandsIsDecidedByItself() {
        running.configuration().commandBus().registerHandlerInterceptor((unitOfWork, chain) -> {
            assertThat(CurrentUnitOfWork.get().root()).isSameAs(unitOfWork);
            return chain.proceed();
        });
        running.commands().sendAndWait(enrol(FIRST, LEIDEN, TODAY));
        assertThat(places()).hasSize(1);
    }

    private static EnrolInTrajectory enrol(TrajectoryId trajectory, Caller caller, LocalDate from) {
        return new EnrolInTrajectory(AMINA, trajectory, PROGRAMME, from, null, by(caller));
    }

    private Refused refused(EnrolInTrajectory enrolment, String code) {
        var refused =
                catchThrowableOfType(Refused.class, () -> running.commands().sendAndWait(enrolment));
        assertThat(refused.refusal().code()).isEqualTo(code);
        return refused;
    }

    private List<Object> places() {
        var events = running.events(PROGRAMME.value());
        return events.subList(1, events.size());
    }

    private List<String> lines() {
        return running.refusals().stream().map(DecisionLine::operation).toList();
    }
}
