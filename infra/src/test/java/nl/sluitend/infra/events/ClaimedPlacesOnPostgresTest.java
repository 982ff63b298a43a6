package nl.sluitend.infra.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import nl.sluitend.command.enrolment.ClaimedPlace;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.postgres.Schema;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was asked of programmes, on a real PostgreSQL. */
@SuppressWarnings("NullAway.Init")
class ClaimedPlacesOnPostgresTest {

    private static final ClaimedPlace OF_ANNA =
            new ClaimedPlace(new TrajectoryId("first"), new ProgrammeId("programme"), new InhabitantId("anna"));
    private static final ClaimedPlace OF_BOB =
            new ClaimedPlace(new TrajectoryId("second"), new ProgrammeId("programme"), new InhabitantId("bob"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @TempDir
    private static Path folder;

    private static PostgresServer server;
    private static DriverManagerDataSource database;

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final ClaimedPlacesOnPostgres places = new ClaimedPlacesOnPostgres(database, events);

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
        database = new DriverManagerDataSource(server.uri(PostgresServer.EVENTS));
        Schema.EVENTS.migrate(database);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void whatIsRememberedWaitsForItsTimeAndIsForgotten() {
        places.remember(OF_ANNA);
        places.remember(OF_BOB);

        assertThat(places.before(Duration.ofMinutes(10), 9)).isEmpty();
        assertThat(places.before(Duration.ZERO, 9)).containsExactly(OF_ANNA, OF_BOB);
        assertThat(places.before(Duration.ZERO, 1)).hasSize(1);
        places.forget(OF_ANNA);
        assertThat(places.before(Duration.ZERO, 9)).containsExactly(OF_BOB);
    }

    @Test
    void onlyTheEnrolmentOfThatTrajectoryCounts() {
        assertThat(places.isEnrolled(OF_ANNA)).isFalse();

        events.publish(new GenericDomainEventMessage<>(
                "inhabitant",
                "anna",
                0,
                new EnrolledInTrajectory("first", "programme", "GM0546", true, DAY, null, DAY)));

        assertThat(places.isEnrolled(OF_ANNA)).isTrue();
        assertThat(places.isEnrolled(OF_BOB)).isFalse();
        assertThat(places.isEnrolled(new ClaimedPlace(OF_BOB.trajectory(), OF_ANNA.programme(), OF_ANNA.inhabitant())))
                .isFalse();
    }
}
