package nl.sluitend.gateway.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.programme.ReservePlace;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a killed node left between a place and its enrolment: who was enrolled keeps it, any other is free again. */
class PlacesLeftBehindTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Decision DECISION = new Decision(Caller.product(), NOW, null);
    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme");
    private static final ProgrammeId ELSEWHERE = new ProgrammeId("elsewhere");
    private static final InhabitantId ANNA = new InhabitantId("anna");
    private static final InhabitantId BOB = new InhabitantId("bob");
    private static final TrajectoryId FIRST = new TrajectoryId("first");
    private static final TrajectoryId SECOND = new TrajectoryId("second");

    private final Remembered remembered = new Remembered();
    private final Commands commands = mock(Commands.class);
    private final List<Object> sent = new ArrayList<>();
    private final Places places = new Places(commands, remembered);
    private final PlacesLeftBehind left =
            new PlacesLeftBehind(remembered, commands, Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMinutes(10));

    @BeforeEach
    void remembersWhatIsSent() {
        when(commands.send(any())).thenAnswer(call -> {
            sent.add(call.getArgument(0));
            return Recorded.of("programme", 1, Effect.DONE);
        });
    }

    /** As the node does it up to its end. */
    private void isTaken(TrajectoryId trajectory, InhabitantId person) {
        places.in(PROGRAMME, trajectory, person).take(DECISION);
    }

    @Test
    void aPlaceWhoseEnrolmentNeverCameIsReleased() {
        isTaken(FIRST, ANNA);

        left.look();

        assertThat(sent)
                .containsExactly(
                        new ReservePlace(PROGRAMME, "first", DECISION), new ReleasePlace(PROGRAMME, "first", DECISION));
        assertThat(remembered.places).isEmpty();
    }

    @Test
    void aPlaceWhoseEnrolmentIsRecordedIsKept() {
        isTaken(FIRST, ANNA);
        remembered.enrolled.add(FIRST);

        left.look();

        assertThat(sent).containsExactly(new ReservePlace(PROGRAMME, "first", DECISION));
        assertThat(remembered.places).isEmpty();
    }

    @Test
    void whatBreaksOffWhileThePlaceIsTakenIsRememberedToo() {
        doThrow(new IllegalStateException("PostgreSQL is away")).when(commands).send(any(ReservePlace.class));
        var place = places.in(PROGRAMME, FIRST, ANNA);
        assertThatThrownBy(() -> place.take(DECISION)).hasMessage("PostgreSQL is away");

        assertThat(remembered.places).containsExactly(new ClaimedPlace(FIRST, PROGRAMME, ANNA));
    }

    @Test
    void aStreamThatCannotBeReadKeepsItsOwnPlaceWaitingAndNoOther() {
        isTaken(FIRST, ANNA);
        isTaken(SECOND, BOB);
        remembered.unreadable.add(ANNA);

        left.look();

        assertThat(sent).endsWith(new ReleasePlace(PROGRAMME, "second", DECISION));
        assertThat(remembered.places).containsExactly(new ClaimedPlace(FIRST, PROGRAMME, ANNA));
    }

    @Test
    void aProgrammeThatIsNotThereKeepsNoOtherWaiting() {
        doAnswer(call -> {
                    var release = call.<ReleasePlace>getArgument(0);
                    if (release.programme().equals(ELSEWHERE)) {
                        throw new AggregateNotFoundException("elsewhere", "not there");
                    }
                    sent.add(release);
                    return Recorded.of("programme", 1, Effect.DONE);
                })
                .when(commands)
                .send(any(ReleasePlace.class));
        remembered.remember(new ClaimedPlace(FIRST, ELSEWHERE, ANNA));
        remembered.remember(new ClaimedPlace(SECOND, PROGRAMME, BOB));

        left.look();

        assertThat(sent).containsExactly(new ReleasePlace(PROGRAMME, "second", DECISION));
        assertThat(remembered.places).isEmpty();
    }

    private static final class Remembered implements ClaimedPlaces {

        private final Set<ClaimedPlace> places = new LinkedHashSet<>();
        private final Set<TrajectoryId> enrolled = new HashSet<>();
        private final Set<InhabitantId> unreadable = new HashSet<>();

        @Override
        public void remember(ClaimedPlace place) {
            places.add(place);
        }

        @Override
        public List<ClaimedPlace> before(Duration patience, int atMost) {
            return List.copyOf(places);
        }

        @Override
        public boolean isEnrolled(ClaimedPlace place) {
            if (unreadable.contains(place.inhabitant())) {
                throw new IllegalStateException(new SerializationException("not of a form that is known"));
            }
            return enrolled.contains(place.trajectory());
        }

        @Override
        public void forget(ClaimedPlace place) {
            places.remove(place);
        }
    }
}
