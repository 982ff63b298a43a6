package nl.sluitend.query.fold;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gathers the events of a processor's batch and folds them with its last event: before the unit of work prepares to
 * commit, because that is when the processor stores its token. A crash in between folds them again and loses none.
 */
public abstract class Batch {

    private final List<Folder<?>> folders;

    protected Batch(List<Folder<?>> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Takes one event of the batch. */
    public final void take(DomainEventMessage<?> event, UnitOfWork<?> unit) {
        var gathered = unit.<List<DomainEventMessage<?>>>getOrComputeResource(
                getClass().getName(), key -> new ArrayList<>());
        gathered.add(event);
        if (!(unit instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
            folders.forEach(folder -> folder.fold(gathered));
        }
    }
}
