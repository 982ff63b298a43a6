package nl.sluitend.command.enrolment;

import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.sluitend.command.ClaimedPlacesInMemory;
import nl.sluitend.command.Running;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.PlaceReleased;
import nl.sluitend.kernel.programme.PlaceReserved;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.RegisterProgramme;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.programme.ReservePlace;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a killed node left between a place and its enrolment: who was enrolled keeps it, any other is free again. */
class PlacesLeftBehindTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme-1");
    private static final ProgrammeId ELSEWHERE = new ProgrammeId("programme-2");
    private static final InhabitantId BOB = new InhabitantId("bob");
    private static final TrajectoryId FIRST = new TrajectoryId("trajectory-1");
    private static final TrajectoryId SECOND = new TrajectoryId("trajectory-2");
    private static final ProgrammeTerms TERMS = new ProgrammeTerms(
            PROGRAMME.value(), "GM0546", Set.of(AgeBand.values()), Set.of(Origin.BIJSTAND), true, TODAY, null);

    private final ClaimedPlacesInMemory claimed = new ClaimedPlacesInMemory();
    private final Running running = Running.remembering(claimed);
    private final PlacesLeftBehind left = new PlacesLeftBehind(claimed, running.commands(), Duration.ofMinutes(10));

    @BeforeEach
    void aProgrammeHasPlaces() {
        running.commands().sendAndWait(new RegisterProgramme(PROGRAMME, "Aan de slag", 2, TERMS, by(LEIDEN)));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    /** As a node does it up to its end. */
    private void isTaken(TrajectoryId trajectory, InhabitantId person) {
        claimed.remember(new ClaimedPlace(trajectory, PROGRAMME, person));
        running.commands().sendAndWait(new ReservePlace(PROGRAMME, trajectory.value(), by(LEIDEN)));
    }

    private List<Object> places() {
        var events = running.events(PROGRAMME.value());
        return events.subList(1, events.size());
    }

    @Test
    void aPlaceWhoseEnrolmentNeverCameIsReleased() {
        isTaken(FIRST, AMINA);

        assertThat(left.look(NOW)).isZero();

        assertThat(places())
                .containsExactly(new PlaceReserved(FIRST.value(), TODAY), new PlaceReleased(FIRST.value(), TODAY));
        assertThat(claimed.all()).isEmpty();
    }

    @Test
    void aPlaceWhoseEnrolmentIsRecordedIsKept() {
        isTaken(FIRST, AMINA);
        claimed.enrol(FIRST);

        assertThat(left.look(NOW)).isZero();

        assertThat(places()).containsExactly(new PlaceReserved(FIRST.value(), TODAY));
        assertThat(claimed.all()).isEmpty();
    }

    @Test
    void aStreamThatCannotBeReadKeepsItsOwnPlaceWaitingAndNoOther() {
        isTaken(FIRST, AMINA);
        isTaken(SECOND, BOB);
        claimed.damage(AMINA);

        assertThat(left.look(NOW)).isOne();

        assertThat(places()).endsWith(new PlaceReleased(SECOND.value(), TODAY));
        assertThat(claimed.all()).containsExactly(new ClaimedPlace(FIRST, PROGRAMME, AMINA));
    }

    @Test
    void aProgrammeThatIsNotThereKeepsNoOtherWaiting() {
        claimed.remember(new ClaimedPlace(FIRST, ELSEWHERE, AMINA));
        isTaken(SECOND, BOB);

        assertThat(left.look(NOW)).isZero();

        assertThat(places()).endsWith(new PlaceReleased(SECOND.value(), TODAY));
        assertThat(claimed.all()).isEmpty();
    }

    /** Nothing is forgotten that was not settled. */
    @Test
    void anOutageLeavesWhatWasNotLookedAt() {
        isTaken(FIRST, AMINA);
        running.lose(ReleasePlace.class, "PostgreSQL is away");

        assertThatThrownBy(() -> left.look(NOW)).hasMessage("PostgreSQL is away");

        assertThat(claimed.all()).containsExactly(new ClaimedPlace(FIRST, PROGRAMME, AMINA));
    }
}
