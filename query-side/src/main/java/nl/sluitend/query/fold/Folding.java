package nl.sluitend.query.fold;

import java.util.List;
import java.util.function.Function;
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
record Folding<V>(Fold<V> fold, Function<Stored<V>, Written<V>> form) {

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
            return new FoldProgress<>(known.id(), form.apply(document), null);
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
                reached = form.apply(document);
            } catch (RuntimeException broken) {
                var stop = FoldFailure.at(event, broken, events.getLast().getSequenceNumber());
                return new FoldProgress<>(known.id(), reached, stop);
            }
        }
        return new FoldProgress<>(known.id(), reached, null);
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
