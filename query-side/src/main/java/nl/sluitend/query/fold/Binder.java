package nl.sluitend.query.fold;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes documents of whole streams and writes them in bulk where nothing is yet. The documents come first and their rows
 * after them, so that a bulk that broke off leaves no row that is older than its document.
 *
 * @param <V> the kind of document
 */
public final class Binder<V> {

    private final Fold<V> fold;
    private final Documents<V> documents;
    private final List<Face.Writing<V>> faces;
    private final List<Stored<V>> bound = new ArrayList<>();

    Binder(MongoDatabase database, Kind<V> kind, int generation) {
        this.fold = kind.fold();
        this.documents = new Documents<>(Documents.of(database, kind.drawer().of(generation)));
        this.faces = kind.faces().stream()
                .<Face.Writing<V>>map(face -> face.intoNew(database, generation))
                .toList();
    }

    /** Folds a whole stream when it is one of this kind. */
    public void bind(List<Happened> stream) {
        if (fold.concerns(stream.getFirst().event().getClass())) {
            bound.add(document(stream));
        }
    }

    private Stored<V> document(List<Happened> stream) {
        var view = fold.begin(stream.getFirst().stream());
        for (var happened : stream) {
            view = CannotBeFolded.orElse(fold, view, happened);
        }
        return new Stored<>(stream.getLast().stream(), stream.getLast().sequence(), view);
    }

    /** Writes what was bound. */
    public void shelve() {
        documents.insert(bound);
        faces.forEach(face -> face.write(bound));
        bound.clear();
    }
}
