package nl.sluitend.query.assembly;

import nl.sluitend.kernel.agreement.AgreementEvent;
import nl.sluitend.kernel.employer.EmployerEvent;
import nl.sluitend.kernel.programme.ProgrammeEvent;
import nl.sluitend.query.fold.Batch;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Programmes, employers and agreements: few, small, and about nobody. */
@ProcessingGroup(Catalogue.GROUP)
final class Catalogue extends Batch {

    static final String GROUP = "catalogue";

    @EventHandler
    void on(ProgrammeEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        take(message, unit);
    }

    @EventHandler
    void on(EmployerEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        take(message, unit);
    }

    @EventHandler
    void on(AgreementEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        take(message, unit);
    }
}
