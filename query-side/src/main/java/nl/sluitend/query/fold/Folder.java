package nl.sluitend.query.fold;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch of events into their documents: reads what the batch touches at once, folds in order, writes at once.
 * Faces come first and the document last, for its sequence decides whether an event was seen: a batch that broke off is
 * folded again as a whole.
 *
 * @param <V> the kind of document
 */
public final class Folder<V> {

    private final Fold<V> fold;
    private final Documents<V> documents;
    private final List<Face.Writing<V>> faces;
    private final Consumer<List<Change<V>>> told;

    /** Folds that kind into one generation, whose indexes it declares; who is told hears of each change. */
    Folder(MongoDatabase database, Kind<V> kind, int generation, Consumer<List<Change<V>>> told) {
        this.fold = kind.fold();
        this.documents = Documents.ready(database, kind.drawer().of(generation));
        this.faces = kind.faces().stream()
                .<Face.Writing<V>>map(face -> face.in(database, generation))
                .toList();
        this.told = told;
    }

    /** Folds those of the events that concern this kind of document. */
    void fold(List<? extends DomainEventMessage<?>> events) {
        var batch = events.stream()
                .filter(event -> fold.concerns(event.getPayloadType()))
                .map(Happened::in)
                .toList();
        if (!batch.isEmpty()) {
            write(batch);
        }
    }

    private void write(List<Happened> batch) {
        var before = documents.under(batch.stream().map(Happened::stream).collect(Collectors.toSet()));
        var changed = changed(before, batch);
        faces.forEach(face -> face.write(changed));
        documents.replace(changed);
        told.accept(changed.stream()
                .map(stored -> change(before.get(stored.id()), stored))
                .toList());
    }

    private Collection<Stored<V>> changed(Map<String, Stored<V>> before, List<Happened> batch) {
        var after = new LinkedHashMap<String, Stored<V>>();
        for (var happened : batch) {
            var known = after.getOrDefault(happened.stream(), before.getOrDefault(happened.stream(), begin(happened)));
            if (happened.sequence() > known.sequence()) {
                after.put(happened.stream(), evolve(known, happened));
            }
        }
        return after.values();
    }

    private Stored<V> begin(Happened happened) {
        return new Stored<>(happened.stream(), Stored.UNWRITTEN, fold.begin(happened.stream()));
    }

    /** A store that came back empty has lost what came before: a document is never begun in the middle. */
    private Stored<V> evolve(Stored<V> known, Happened happened) {
        if (happened.sequence() != known.sequence() + 1) {
            throw new IllegalStateException("event %d follows %d: the store lost what came between"
                    .formatted(happened.sequence(), known.sequence()));
        }
        return new Stored<>(known.id(), happened.sequence(), CannotBeFolded.orElse(fold, known.view(), happened));
    }

    private static <V> Change<V> change(@Nullable Stored<V> before, Stored<V> after) {
        return new Change<>(after.id(), after.sequence(), before == null ? null : before.view(), after.view());
    }
}
