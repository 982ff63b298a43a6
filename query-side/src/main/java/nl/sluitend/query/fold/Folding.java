package nl.sluitend.query.fold;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of one stream into encoded documents, so that anything that can fail for one stream fails here: an
 * event that cannot be read, a fold or a list that throws, a value that the store cannot hold.
 *
 * @param fold how the stream becomes a document
 * @param form how the document is encoded
 * @param <V> the type of document
 */
record Folding<V>(Fold<V> fold, Form<V> form) {

    /** How a document is encoded, with its rows, or only those that are not as they were. */
    interface Form<V> {

        Written<V> of(@Nullable Stored<V> before, Stored<V> document);
    }

    Stored<V> begin(String stream) {
        return new Stored<>(stream, Stored.UNWRITTEN, fold.begin(stream));
    }

    /** As far as possible: all at once, or if that throws, one event after the other. */
    FoldProgress<V> on(Stored<V> known, List<? extends DomainEventMessage<?>> events) {
        try {
            var document = known;
            for (var event : events) {
                document = after(document, event);
            }
            return new FoldProgress<>(known.id(), form.of(justBefore(known, events), document), null);
        } catch (RuntimeException _) {
            return stepwise(known, events);
        }
    }

    private FoldProgress<V> stepwise(Stored<V> known, List<? extends DomainEventMessage<?>> events) {
        var document = known;
        @Nullable Written<V> reached = null;
        for (var event : events) {
            try {
                document = after(document, event);
                reached = form.of(null, document);
            } catch (RuntimeException broken) {
                var stop = FoldFailure.at(event, broken, events.getLast().getSequenceNumber());
                return new FoldProgress<>(known.id(), reached, stop);
            }
        }
        return new FoldProgress<>(known.id(), reached, null);
    }

    /**
     * The document whose rows may stay as they are where they did not change: by one event, because over several a row
     * may have changed and changed back, and a node that stood still would write what it was in between.
     */
    private @Nullable Stored<V> justBefore(Stored<V> known, List<?> events) {
        return events.size() == 1 && known.sequence() != Stored.UNWRITTEN && !known.setAside() ? known : null;
    }

    private Stored<V> after(Stored<V> known, DomainEventMessage<?> event) {
        var recorded = RecordedEvent.in(event);
        if (recorded.sequence() != known.sequence() + 1) {
            throw new MissingEvent(known.sequence() + 1);
        }
        return new Stored<>(known.id(), recorded.sequence(), fold.evolve(known.view(), recorded));
    }

    /** A document is never folded across a gap in the numbers of its stream. */
    static final class MissingEvent extends IllegalStateException {

        private MissingEvent(long number) {
            super("event %d is missing".formatted(number));
        }
    }
}
