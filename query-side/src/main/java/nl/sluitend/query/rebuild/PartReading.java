package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.sluitend.query.fold.StreamProjector;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reads one part: folds its streams, writes the documents in bulk, and records its progress after each bulk. */
final class PartReading implements Consumer<List<DomainEventMessage<?>>> {

    /** A slow reading writes small bulks, so that it can be watched and cancelled. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);

    private final RebuildRun run;
    private final int part;
    private final Throttle throttle;
    private final List<StreamProjector<?>> projectors;
    private PartProgress mark;
    private int bound;
    private long marked = System.nanoTime();

    PartReading(RebuildRun run, int part, PartProgress mark, Throttle throttle) {
        this.run = run;
        this.part = part;
        this.mark = mark;
        this.throttle = throttle;
        this.projectors = run.context().view().projectors(run.context().database(), run.generation());
    }

    void read(Part range) {
        if (!mark.done()) {
            run.context()
                    .streams()
                    .read(range, mark.behind(), run.context().view().aggregates(), this);
            mark = mark.end();
            flush();
        }
    }

    @Override
    public void accept(List<DomainEventMessage<?>> stream) {
        throttle.pass(stream.size());
        projectors.forEach(projector -> projector.add(stream));
        mark = new PartProgress(stream.getLast().getAggregateIdentifier(), mark.events() + stream.size(), false);
        if (++bound >= run.context().settings().bulk() || System.nanoTime() - marked > LONGEST) {
            flush();
        }
    }

    private void flush() {
        projectors.forEach(StreamProjector::flush);
        run.change(state -> state.with(undertaking -> undertaking.marked(part, mark, throttle.perSecond())));
        bound = 0;
        marked = System.nanoTime();
    }
}
