package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.sluitend.query.fold.Binder;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reads one part: binds its streams and writes them in bulk, and marks how far it is after each bulk. */
final class PartReading implements Consumer<List<DomainEventMessage<?>>> {

    /** A slow reading writes small bulks, so that it can be watched and cancelled. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);

    private final Job job;
    private final int part;
    private final Throttle throttle;
    private final List<Binder<?>> binders;
    private Mark mark;
    private int bound;
    private long marked = System.nanoTime();

    PartReading(Job job, int part, Mark mark, Throttle throttle) {
        this.job = job;
        this.part = part;
        this.mark = mark;
        this.throttle = throttle;
        this.binders = job.site().view().binders(job.site().database(), job.generation());
    }

    void read(Part range) {
        if (!mark.done()) {
            job.site().streams().read(range, mark.behind(), job.site().view().aggregates(), this);
            mark = mark.end();
            shelve();
        }
    }

    @Override
    public void accept(List<DomainEventMessage<?>> stream) {
        throttle.pass(stream.size());
        binders.forEach(binder -> binder.bind(stream));
        mark = new Mark(stream.getLast().getAggregateIdentifier(), mark.events() + stream.size(), false);
        if (++bound >= job.site().rhythm().bulk() || System.nanoTime() - marked > LONGEST) {
            shelve();
        }
    }

    private void shelve() {
        binders.forEach(Binder::shelve);
        job.change(state -> state.with(undertaking -> undertaking.marked(part, mark, throttle.perSecond())));
        bound = 0;
        marked = System.nanoTime();
    }
}
