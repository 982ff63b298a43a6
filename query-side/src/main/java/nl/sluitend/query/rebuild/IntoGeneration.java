package nl.sluitend.query.rebuild;

import java.util.List;
import nl.sluitend.query.fold.Batch;
import nl.sluitend.query.fold.Folder;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Hands events to the same handlers as every generation does, and says into whose documents they are folded.
 *
 * @param handlers what handles events
 * @param folders the generation
 */
public record IntoGeneration(EventHandlerInvoker handlers, List<Folder<?>> folders) implements EventHandlerInvoker {

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return handlers.canHandle(event, segment);
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
