package nl.sluitend.query.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gathers the events of a processor's batch and folds them with its last event: before the unit of work prepares to
 * commit, because that is when the processor stores its token. After a crash in between they are folded again and none
 * is lost. The processor decides into which documents they are folded: each generation has a processor of its own.
 */
public abstract class Batch {

    private static final String FOLDERS = Batch.class.getName() + ".folders";

    /** Takes one event of the batch. */
    public final void take(DomainEventMessage<?> event, UnitOfWork<?> unit) {
        var gathered = unit.<List<DomainEventMessage<?>>>getOrComputeResource(
                getClass().getName(), key -> new ArrayList<>());
        gathered.add(event);
        if (!(unit instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
            foldersOf(unit).forEach(projector -> projector.fold(gathered));
        }
    }

    /** Everything handled in that unit of work goes into these documents. */
    public static void into(List<BatchProjector<?>> folders, UnitOfWork<?> unit) {
        unit.resources().put(FOLDERS, folders);
    }

    private static List<BatchProjector<?>> foldersOf(UnitOfWork<?> unit) {
        return Objects.requireNonNull(unit.<List<BatchProjector<?>>>getResource(FOLDERS), FOLDERS);
    }
}
