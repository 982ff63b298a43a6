package nl.sluitend.command.programme;

import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import nl.sluitend.command.Running;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.programme.PlaceReleased;
import nl.sluitend.kernel.programme.PlaceReserved;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.RegisterProgramme;
import nl.sluitend.kernel.programme.ReservePlace;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.EndTrajectory;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A programme with one place, and the trajectory that has it. */
class PlacesFollowTrajectoriesTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme-1");
    private static final TrajectoryId TRAJECTORY = new TrajectoryId("trajectory-1");
    private static final ProgrammeTerms TERMS = new ProgrammeTerms(
            PROGRAMME.value(), "GM0546", Set.of(AgeBand.values()), Set.of(Origin.BIJSTAND), true, TODAY, null);

    private final Running running = Running.with();

    @BeforeEach
    void aminaHasTheOnlyPlace() {
        send(new RegisterProgramme(PROGRAMME, "Aan de slag", 1, TERMS, by(LEIDEN)));
        send(new RegisterInhabitant(AMINA, Origin.BIJSTAND, IN_LEIDEN, DETAILS, by(LEIDEN)));
        send(new EnrolInTrajectory(AMINA, TRAJECTORY, PROGRAMME, TODAY, null, by(LEIDEN)));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void thePlaceOfARunningTrajectoryIsTaken() {
        var another = new ReservePlace(PROGRAMME, "trajectory-2", by(LEIDEN));
        assertThatThrownBy(() -> send(another)).isInstanceOf(Refused.class);
    }

    @Test
    void thePlaceOfAnEndedTrajectoryIsFreeAgainFromTheDayOnWhichItsEndWasRecorded() {
        send(new EndTrajectory(AMINA, TRAJECTORY, EndReason.COMPLETED, TODAY, by(LEIDEN)));
        await().until(() -> running.events(PROGRAMME.value()).getLast() instanceof PlaceReleased);
        send(new ReservePlace(PROGRAMME, "trajectory-2", by(LEIDEN)));

        var recorded = Amsterdam.day(running.recorded(AMINA.value()).getLast().getTimestamp());
        assertThat(running.events(PROGRAMME.value()))
                .endsWith(
                        new PlaceReserved(TRAJECTORY.value(), TODAY),
                        new PlaceReleased(TRAJECTORY.value(), recorded),
                        new PlaceReserved("trajectory-2", TODAY));
    }

    @Test
    void aPlaceIsNotFreeBeforeItsTrajectoryEnds() {
        var ahead = new EndTrajectory(AMINA, TRAJECTORY, EndReason.COMPLETED, TODAY.plusMonths(8), by(LEIDEN));
        assertThatThrownBy(() -> send(ahead))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo("the-end-of-a-trajectory-is-not-in-the-future"));
        var another = new ReservePlace(PROGRAMME, "trajectory-2", by(LEIDEN));
        assertThatThrownBy(() -> send(another)).isInstanceOf(Refused.class);
        assertThat(running.events(PROGRAMME.value())).endsWith(new PlaceReserved(TRAJECTORY.value(), TODAY));
    }

    private void send(Object command) {
        running.commands().sendAndWait(command);
    }
}
