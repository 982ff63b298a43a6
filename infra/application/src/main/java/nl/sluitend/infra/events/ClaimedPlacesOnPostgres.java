package nl.sluitend.infra.events;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.sluitend.command.enrolment.ClaimedPlace;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claimed places as a table beside the events; ages are measured by PostgreSQL's clock, which all nodes share. */
@Component
class ClaimedPlacesOnPostgres implements ClaimedPlaces {

    private final JdbcClient jdbc;
    private final EventStore events;

    /** The event store is lazy: it is created with the command side, which needs this. */
    ClaimedPlacesOnPostgres(DataSource database, @Lazy EventStore events) {
        jdbc = JdbcClient.create(database);
        this.events = events;
    }

    @Override
    public void remember(ClaimedPlace place) {
        jdbc.sql("insert into claimed_place (trajectory, programme, inhabitant) values (?, ?, ?)"
                        + " on conflict (trajectory) do nothing")
                .param(place.trajectory().value())
                .param(place.programme().value())
                .param(place.inhabitant().value())
                .update();
    }

    @Override
    public List<ClaimedPlace> before(Duration patience, int atMost) {
        return jdbc.sql("select trajectory, programme, inhabitant from claimed_place"
                        + " where claimed_at <= now() - make_interval(secs => ?) order by claimed_at limit ?")
                .param((double) patience.toSeconds())
                .param(atMost)
                .query((row, _) -> new ClaimedPlace(
                        new TrajectoryId(row.getString(1)),
                        new ProgrammeId(row.getString(2)),
                        new InhabitantId(row.getString(3))))
                .list();
    }

    @Override
    public boolean isEnrolled(ClaimedPlace place) {
        return events.readEvents(place.inhabitant().value())
                .asStream()
                .map(Message::getPayload)
                .anyMatch(event -> event instanceof EnrolledInTrajectory enrolled
                        && enrolled.trajectory().equals(place.trajectory().value()));
    }

    @Override
    public void forget(ClaimedPlace place) {
        jdbc.sql("delete from claimed_place where trajectory = ?")
                .param(place.trajectory().value())
                .update();
    }
}
