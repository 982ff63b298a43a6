package nl.sluitend.query.fold;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A kind of document, declared once for all of its generations.
 *
 * @param fold how a stream becomes a document
 * @param drawer where the documents lie
 * @param faces the lists that show them
 * @param told who hears of changes of the generation that serves
 * @param <V> the kind of document
 */
public record Kind<V>(Fold<V> fold, Drawer<V> drawer, List<Face<V, ?>> faces, Consumer<List<Change<V>>> told) {

    /** Folds events into that generation as they come; who listens is told as long as that generation serves. */
    public Folder<V> folder(MongoDatabase database, String view, int generation, IntPredicate serves, History history) {
        return new Folder<>(fold, Target.of(this, database, view, generation, true), history, changes -> {
            if (serves.test(generation)) {
                told.accept(changes);
            }
        });
    }

    /** Writes whole streams into that generation, which nobody reads yet. */
    public Binder<V> binder(MongoDatabase database, String view, int generation) {
        return new Binder<>(fold, Target.of(this, database, view, generation, false));
    }

    /** Where its documents and rows lie. */
    public Stream<Drawer<?>> drawers() {
        return Stream.concat(Stream.of(drawer), faces.stream().map(Face::drawer));
    }
}
