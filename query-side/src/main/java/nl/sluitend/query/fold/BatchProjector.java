package nl.sluitend.query.fold;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds a batch of events into their documents: reads all documents of the batch at once, folds in order, writes at
 * once. Rows are written first and the document last, because its sequence decides whether an event was seen: a batch
 * that broke off is folded again as a whole. A stream whose next event cannot be folded is set aside, and the others go
 * on (ADR 17).
 *
 * @param <V> the type of document
 */
public final class BatchProjector<V> {

    private static final Logger LOG = LoggerFactory.getLogger(BatchProjector.class);
    private static final int LOOKS = 10;

    private final Fold<V> fold;
    private final Folding<V> folding;
    private final Target<V> target;
    private final History history;
    private final Consumer<List<Change<V>>> told;

    /** Folds into that target, and reports each batch of changes. */
    BatchProjector(Fold<V> fold, Target<V> target, History history, Consumer<List<Change<V>>> told) {
        this.fold = fold;
        this.folding = new Folding<>(fold, target::written);
        this.target = target;
        this.history = history;
        this.told = told;
    }

    /** The kind of its documents. */
    public String kind() {
        return target.kind();
    }

    /** Whether it folds the stream in which that event is. */
    public boolean concerns(DomainEventMessage<?> event) {
        return fold.concerns(event);
    }

    /** Folds those of the events that concern this kind of document. */
    void fold(List<? extends DomainEventMessage<?>> events) {
        Map<String, List<DomainEventMessage<?>>> waiting = events.stream()
                .filter(this::concerns)
                .collect(groupingBy(
                        DomainEventMessage::getAggregateIdentifier, LinkedHashMap::new, toCollection(ArrayList::new)));
        while (!waiting.isEmpty()) {
            waiting = folded(waiting);
        }
    }

    /** The streams to fold once more, because they were taken up meanwhile. */
    private Map<String, List<DomainEventMessage<?>>> folded(Map<String, List<DomainEventMessage<?>>> waiting) {
        var before = target.documents().under(waiting.keySet());
        var unseen = unseen(before, waiting);
        var behind = new LinkedHashMap<>(unseen);
        behind.entrySet().removeIf(each -> follows(known(before, each.getKey()), each.getValue()));

        var progress = new ArrayList<FoldProgress<V>>();
        unseen.forEach((stream, events) -> {
            if (!behind.containsKey(stream)) {
                progress.add(folding.on(known(before, stream), events));
            }
        });
        var again = caughtUp(behind, progress);
        write(before, unseen, progress);
        return again;
    }

    private Stored<V> known(Map<String, Stored<V>> before, String stream) {
        var known = before.get(stream);
        return known == null ? folding.begin(stream) : known;
    }

    private Map<String, List<DomainEventMessage<?>>> unseen(
            Map<String, Stored<V>> before, Map<String, List<DomainEventMessage<?>>> waiting) {
        var unseen = new LinkedHashMap<String, List<DomainEventMessage<?>>>();
        waiting.forEach((stream, events) -> unseen.put(stream, newer(events, known(before, stream))));
        unseen.values().removeIf(List::isEmpty);
        return unseen;
    }

    private static List<DomainEventMessage<?>> newer(List<DomainEventMessage<?>> events, Stored<?> known) {
        return events.stream()
                .filter(event -> event.getSequenceNumber() > known.sequence())
                .toList();
    }

    private static boolean follows(Stored<?> known, List<DomainEventMessage<?>> unseen) {
        return unseen.getFirst().getSequenceNumber() == known.sequence() + 1;
    }

    /**
     * A document that ends before the batch was set aside, and what waits is counted; or the store lost it, and it is
     * folded again from the whole stream: a document never starts in the middle.
     */
    private Map<String, List<DomainEventMessage<?>>> caughtUp(
            Map<String, List<DomainEventMessage<?>>> behind, List<FoldProgress<V>> progress) {
        var setAside = target.setAsides().among(behind.keySet());
        var again = new LinkedHashMap<String, List<DomainEventMessage<?>>>();
        behind.forEach((stream, events) -> {
            long last = events.getLast().getSequenceNumber();
            if (!setAside.contains(stream)) {
                progress.add(folding.on(folding.begin(stream), whole(stream, last)));
            } else if (!target.setAsides().count(stream, last)) {
                again.put(stream, events);
            }
        });
        return again;
    }

    private List<DomainEventMessage<?>> whole(String stream, long last) {
        var events = history.of(stream);
        if (events.isEmpty() || events.getLast().getSequenceNumber() < last) {
            throw new IllegalStateException("event %d is there, and what came before it is lost".formatted(last));
        }
        return events;
    }

    private void write(
            Map<String, Stored<V>> before,
            Map<String, List<DomainEventMessage<?>>> unseen,
            List<FoldProgress<V>> progress) {
        var done = target.replace(progress, stream -> Objects.requireNonNull(unseen.get(stream), stream));
        setAside(done, before);
        told.accept(done.stream()
                .map(each -> change(each, before.get(each.stream())))
                .filter(Objects::nonNull)
                .toList());
    }

    private void setAside(List<FoldProgress<V>> done, Map<String, Stored<V>> before) {
        done.stream().map(FoldProgress::stop).filter(Objects::nonNull).forEach(BatchProjector::log);
        target.setAside(done, before::get);
    }

    static void log(FoldFailure stop) {
        LOG.warn(
                "stream {} is set aside: event {} ({}) cannot be folded: {}",
                stop.stream(),
                stop.number(),
                stop.event(),
                stop.failure());
    }

    /** Those who wait for a document are also notified that it was set aside. */
    private static <V> @Nullable Change<V> change(FoldProgress<V> progress, @Nullable Stored<V> before) {
        var written = progress.written();
        var after = written == null ? before : written;
        return after == null
                ? null
                : new Change<>(after.id(), after.sequence(), before == null ? null : before.view(), after.view());
    }

    /**
     * Folds a stream that was set aside again, as a whole.
     *
     * @return whether it follows its events again
     */
    public boolean takeUp(String stream) {
        for (int look = 0; look < LOOKS && target.setAsides().find(stream).isPresent(); look++) {
            var before = target.documents().under(Set.of(stream));
            var events = history.of(stream);
            var progress = folding.on(folding.begin(stream), events);
            if (events.isEmpty() || goesNoFurther(progress, before.get(stream))) {
                setAside(List.of(progress), before);
                return triedInVain(stream);
            }
            var done = target.takeUp(progress, events);
            setAside(List.of(done), before);
            if (done.stop() != null) {
                return triedInVain(stream);
            }
            if (target.setAsides().letGo(stream, events.getLast().getSequenceNumber())) {
                told.accept(List.of(Objects.requireNonNull(change(done, before.get(stream)))));
            }
        }
        return target.setAsides().find(stream).isEmpty();
    }

    private static boolean goesNoFurther(FoldProgress<?> progress, @Nullable Stored<?> before) {
        var reached = progress.reached();
        var known = before == null ? Stored.UNWRITTEN : before.sequence();
        return progress.stop() != null && (reached == null || reached.stored().sequence() <= known);
    }

    private boolean triedInVain(String stream) {
        target.setAsides().tried(stream, GenericEventMessage.clock.instant());
        return false;
    }
}
