package nl.sluitend.query.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Folds whole streams into documents and writes them in bulk where there is nothing yet. Documents are written first
 * and their rows after them, so that a bulk that broke off leaves no row older than its document. A stream that cannot
 * be folded to its end is set aside in the new generation, too.
 *
 * @param <V> the type of document
 */
public final class StreamProjector<V> {

    private final Fold<V> fold;
    private final Folding<V> folding;
    private final Target<V> target;
    private final List<FoldProgress<V>> bound = new ArrayList<>();
    private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();

    StreamProjector(Fold<V> fold, Target<V> target) {
        this.fold = fold;
        this.folding = new Folding<>(fold, target::written);
        this.target = target;
    }

    /** Folds a whole stream if it is of this type. */
    public void add(List<DomainEventMessage<?>> stream) {
        if (fold.concerns(stream.getFirst())) {
            var name = stream.getFirst().getAggregateIdentifier();
            bound.add(folding.on(folding.begin(name), stream));
            streams.put(name, stream);
        }
    }

    /** Writes what was added. */
    public void flush() {
        var done = target.insert(bound, stream -> Objects.requireNonNull(streams.get(stream), stream));
        done.stream().map(FoldProgress::stop).filter(Objects::nonNull).forEach(BatchProjector::log);
        target.setAside(done, _ -> null);
        bound.clear();
        streams.clear();
    }
}
