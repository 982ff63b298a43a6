package nl.sluitend.query.assembly;

import nl.sluitend.query.fold.Batch;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Folds everything about inhabitants in one group, so that waiting for a dossier includes its lists. It takes raw
 * messages, not payloads: one that cannot be read must break only its own stream.
 */
@ProcessingGroup(InhabitantProjection.GROUP)
final class InhabitantProjection extends Batch {

    static final String GROUP = "inhabitants";

    @EventHandler
    void on(DomainEventMessage<?> message, UnitOfWork<?> unit) {
        take(message, unit);
    }
}
