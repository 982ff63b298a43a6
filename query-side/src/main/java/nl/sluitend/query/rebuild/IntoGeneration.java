package nl.sluitend.query.rebuild;

import java.util.List;
import nl.sluitend.query.fold.Batch;
import nl.sluitend.query.fold.BatchProjector;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Hands the events of its streams to the handlers that all generations share, and sets into which documents they are
 * folded. It does not read an event's payload, which may be unreadable.
 *
 * @param handlers what handles events
 * @param folders the generation
 */
public record IntoGeneration(EventHandlerInvoker handlers, List<BatchProjector<?>> folders)
        implements EventHandlerInvoker {

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return event instanceof DomainEventMessage<?> message
                && folders.stream().anyMatch(projector -> projector.concerns(message))
                && handlers.canHandle(event, segment);
    }

    @Override
    public boolean canHandleType(Class<?> payload) {
        return handlers.canHandleType(payload);
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        Batch.into(folders, CurrentUnitOfWork.get());
        handlers.handle(event, segment);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
