package nl.sluitend.query.assembly;

import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.query.fold.Batch;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Everything that is kept of inhabitants, in one group: who waits for the dossier has waited for its lists. */
@ProcessingGroup(Inhabitants.GROUP)
final class Inhabitants extends Batch {

    static final String GROUP = "inhabitants";

    @EventHandler
    void on(InhabitantEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        take(message, unit);
    }
}
