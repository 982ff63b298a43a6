package nl.sluitend.infra.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.sluitend.command.decision.DecisionMetadata;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.events.EventsOnPostgres;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.GenericMessage;

/** Records events as the product does: with the metadata of the decision that each comes from. */
final class RecordedOnStage {

    /** What happens there. */
    static final String NAME = EventCatalogue.nameOf(EnrolledInTrajectory.class);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final EventStorageEngine engine;

    RecordedOnStage(DataSource database) {
        engine = EventsOnPostgres.of(JdbcEventStorageEngine.builder()
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(EventSerializer.create())
                .snapshotSerializer(EventSerializer.create())
                .schema(EventsOnPostgres.SCHEMA));
    }

    void record(String inhabitant, Instant at, Caller caller) {
        var event = new EnrolledInTrajectory("trajectory", "programme", "GM0546", true, DAY, null, DAY);
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                "inhabitant", inhabitant, 0, new GenericMessage<>(event, metadata(inhabitant, at, caller)), at)));
    }

    private static Map<String, ?> metadata(String inhabitant, Instant at, Caller caller) {
        var command = new FlagExpiringWw(
                new InhabitantId(inhabitant), new WwCaseId("ww-1"), 180, new Decision(caller, at, null));
        return new DecisionMetadata().correlationDataFor(new GenericMessage<>(command));
    }
}
