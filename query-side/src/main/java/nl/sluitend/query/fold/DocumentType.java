package nl.sluitend.query.fold;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A type of document, declared once for all of its generations.
 *
 * @param fold how a stream becomes a document
 * @param collection where the documents are stored
 * @param projections the lists that show them
 * @param told receives changes of the generation in use
 * @param <V> the type of document
 */
public record DocumentType<V>(
        Fold<V> fold,
        CollectionSpec<V> collection,
        List<RowProjection<V, ?>> projections,
        Consumer<List<Change<V>>> told) {

    /** Folds events into that generation as they come; reports changes as long as that generation is in use. */
    public BatchProjector<V> batchProjector(
            MongoDatabase database, String view, int generation, IntPredicate serves, History history) {
        return new BatchProjector<>(fold, Target.of(this, database, view, generation, true), history, changes -> {
            if (serves.test(generation)) {
                told.accept(changes);
            }
        });
    }

    /** Writes whole streams into that generation, which nobody reads yet. */
    public StreamProjector<V> streamProjector(MongoDatabase database, String view, int generation) {
        return new StreamProjector<>(fold, Target.of(this, database, view, generation, false));
    }

    /** Where its documents and rows are stored. */
    public Stream<CollectionSpec<?>> collections() {
        return Stream.concat(Stream.of(collection), projections.stream().map(RowProjection::collection));
    }

    /** Whose rows that collection holds, if it holds any of these. */
    public Optional<RowsOf> rowsIn(String name) {
        return projections.stream()
                .filter(projection -> projection.collection().name().equals(name))
                .map(projection -> new RowsOf(collection.name(), projection.stream()))
                .findFirst();
    }
}
