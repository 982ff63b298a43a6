package nl.sluitend.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import nl.sluitend.query.fold.BatchProjector;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.DocumentType;
import nl.sluitend.query.fold.History;
import nl.sluitend.query.fold.RowsOf;
import nl.sluitend.query.fold.SetAsides;
import nl.sluitend.query.fold.StreamProjector;
import org.jspecify.annotations.Nullable;

/**
 * What is folded together and rebuilt together.
 *
 * @param name its name, and that of its processing group
 * @param kinds the types of document in it
 */
public record View(String name, List<DocumentType<?>> kinds) {

    /** The types of aggregate whose streams it is made of. */
    Set<String> aggregates() {
        return kinds.stream().map(kind -> kind.fold().aggregate()).collect(Collectors.toUnmodifiableSet());
    }

    /** What folds events into that generation as they come. */
    public List<BatchProjector<?>> folders(
            MongoDatabase database, int generation, IntPredicate serves, History history) {
        return kinds.stream()
                .<BatchProjector<?>>map(kind -> kind.batchProjector(database, name, generation, serves, history))
                .toList();
    }

    List<StreamProjector<?>> projectors(MongoDatabase database, int generation) {
        return kinds.stream()
                .<StreamProjector<?>>map(kind -> kind.streamProjector(database, name, generation))
                .toList();
    }

    SetAsides setAsides(MongoDatabase database, int generation) {
        return SetAsides.of(database, name, generation);
    }

    List<String> collections() {
        return kinds.stream()
                .flatMap(DocumentType::collections)
                .<String>map(CollectionSpec::name)
                .toList();
    }

    /** Whose rows that collection holds; absent when it holds documents. */
    @Nullable
    RowsOf rowsIn(String collection) {
        return kinds.stream()
                .flatMap(kind -> kind.rowsIn(collection).stream())
                .findFirst()
                .orElse(null);
    }

    /** The name of the processor that folds that generation. */
    public String processor(int generation) {
        return processor(name, generation);
    }

    static String processor(String view, int generation) {
        return view + '.' + generation;
    }
}
