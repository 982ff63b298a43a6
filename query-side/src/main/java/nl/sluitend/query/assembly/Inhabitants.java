package nl.sluitend.query.assembly;

import nl.sluitend.query.fold.Batch;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Everything that is kept of inhabitants, in one group: who waits for the dossier has waited for its lists. It takes
 * messages as they are: one that cannot be read is to break its own stream only.
 */
@ProcessingGroup(Inhabitants.GROUP)
final class Inhabitants extends Batch {

    static final String GROUP = "inhabitants";

    @EventHandler
    void on(DomainEventMessage<?> message, UnitOfWork<?> unit) {
        take(message, unit);
    }
}
