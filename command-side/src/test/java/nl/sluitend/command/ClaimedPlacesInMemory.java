package nl.sluitend.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.command.enrolment.ClaimedPlace;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.axonframework.serialization.SerializationException;

/** What was asked of programmes, in memory; as if it all was asked ten minutes ago. */
public final class ClaimedPlacesInMemory implements ClaimedPlaces {

    private final Set<ClaimedPlace> places = new LinkedHashSet<>();
    private final Set<TrajectoryId> enrolled = new HashSet<>();
    private final Set<InhabitantId> unreadable = new HashSet<>();

    /** That trajectory is in the stream of its person. */
    public void enrol(TrajectoryId trajectory) {
        enrolled.add(trajectory);
    }

    /** The stream of that person cannot be read. */
    public void damage(InhabitantId inhabitant) {
        unreadable.add(inhabitant);
    }

    /** What is remembered. */
    public List<ClaimedPlace> all() {
        return new ArrayList<>(places);
    }

    @Override
    public void remember(ClaimedPlace place) {
        places.add(place);
    }

    @Override
    public List<ClaimedPlace> before(Duration patience, int atMost) {
        return all();
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
