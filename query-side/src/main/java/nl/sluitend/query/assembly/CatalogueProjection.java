package nl.sluitend.query.assembly;

import nl.sluitend.query.fold.Batch;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Folds programmes, employers and agreements: few, small, and about nobody. Takes raw messages, not payloads. */
@ProcessingGroup(CatalogueProjection.GROUP)
final class CatalogueProjection extends Batch {

    static final String GROUP = "catalogue";

    @EventHandler
    void on(DomainEventMessage<?> message, UnitOfWork<?> unit) {
        take(message, unit);
    }
}
