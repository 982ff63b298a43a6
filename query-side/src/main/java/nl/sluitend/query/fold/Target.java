package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Where a type of document is written in one generation: documents, their rows, and what was set aside.
 *
 * @param kind the name of the type
 * @param documents the documents
 * @param projections their rows
 * @param setAsides the streams that were set aside
 * @param <V> the type of document
 */
record Target<V>(String kind, Documents<V> documents, List<RowProjection.Rows<V>> projections, SetAsides setAsides) {

    /** A way of writing encoded documents into a collection; gives the reason for each that is refused by itself. */
    private interface Way extends BiFunction<Documents<?>, List<RawBsonDocument>, Map<String, String>> {}

    /** The events of a stream that a written document would add. */
    interface Unseen extends Function<String, List<? extends DomainEventMessage<?>>> {}

    static <V> Target<V> of(
            DocumentType<V> kind, MongoDatabase database, String view, int generation, boolean declared) {
        var collection = kind.collection().of(generation);
        return new Target<>(
                kind.collection().name(),
                declared ? Documents.ready(database, collection) : Documents.at(database, collection),
                kind.projections().stream()
                        .<RowProjection.Rows<V>>map(projection -> projection.rowsIn(database, generation, declared))
                        .toList(),
                SetAsides.of(database, view, generation));
    }

    /** The form of a document and of its rows, without those that are as they were before. */
    Written<V> written(@Nullable Stored<V> before, Stored<V> document) {
        var rows = projections.stream()
                .map(projection -> projection.forms().apply(before, document))
                .toList();
        return new Written<>(document, documents.form(document), rows);
    }

    /** Replaces what is older. */
    List<FoldProgress<V>> replace(List<FoldProgress<V>> progress, Unseen unseen) {
        return rowsFirst(Documents::replace, progress, unseen);
    }

    /** Replaces what was set aside. */
    FoldProgress<V> takeUp(FoldProgress<V> progress, List<? extends DomainEventMessage<?>> events) {
        return rowsFirst(Documents::takeUp, List.of(progress), _ -> events).getFirst();
    }

    private List<FoldProgress<V>> rowsFirst(Way way, List<FoldProgress<V>> progress, Unseen unseen) {
        var refused = rows(way, progress);
        refused.putAll(documents(way, without(refused, progress)));
        return told(refused, progress, unseen);
    }

    /** Writes what is not there: documents first, so that a broken-off write leaves no row older than its document. */
    List<FoldProgress<V>> insert(List<FoldProgress<V>> progress, Unseen unseen) {
        var refused = documents(Documents::insert, progress);
        refused.putAll(rows(Documents::insert, without(refused, progress)));
        return told(refused, progress, unseen);
    }

    private Map<String, String> documents(Way way, List<FoldProgress<V>> progress) {
        var forms = reached(progress).map(Written::document).toList();
        return new HashMap<>(way.apply(documents, forms));
    }

    /** The keys of documents whose rows are refused, each with the reason. */
    private Map<String, String> rows(Way way, List<FoldProgress<V>> progress) {
        var refused = new HashMap<String, String>();
        for (int i = 0; i < projections.size(); i++) {
            int projection = i;
            var forms = reached(progress)
                    .flatMap(written -> written.rows().get(projection).stream())
                    .toList();
            var byKey = way.apply(projections.get(i).documents(), forms);
            if (!byKey.isEmpty()) {
                reached(progress)
                        .forEach(written -> written.rows().get(projection).stream()
                                .map(row -> byKey.get(Documents.key(row)))
                                .filter(Objects::nonNull)
                                .forEach(why -> refused.put(written.stored().id(), why)));
            }
        }
        return refused;
    }

    private static <V> Stream<Written<V>> reached(List<FoldProgress<V>> progress) {
        return progress.stream().map(FoldProgress::reached).filter(Objects::nonNull);
    }

    private static <V> List<FoldProgress<V>> without(Map<String, String> refused, List<FoldProgress<V>> progress) {
        return progress.stream()
                .filter(each -> !refused.containsKey(each.stream()))
                .toList();
    }

    private List<FoldProgress<V>> told(Map<String, String> refused, List<FoldProgress<V>> progress, Unseen unseen) {
        return progress.stream()
                .map(each -> {
                    var why = refused.get(each.stream());
                    return why == null ? each : each.stoppedBy(FoldFailure.of(unseen.apply(each.stream()), why));
                })
                .toList();
    }

    /** Records why they stopped, and then marks their documents and rows, except those taken up meanwhile. */
    void setAside(List<FoldProgress<V>> done, Function<String, @Nullable Stored<V>> before) {
        var stopped = done.stream().filter(each -> each.stop() != null).toList();
        if (!stopped.isEmpty()) {
            setAsides.add(
                    kind,
                    stopped.stream()
                            .map(FoldProgress::stop)
                            .map(Objects::requireNonNull)
                            .toList());
            mark(documents, stopped, before, document -> eq("_id", document.id()));
            projections.forEach(projection -> mark(projection.documents(), stopped, before, projection.which()));
        }
    }

    private void mark(
            Documents<?> place,
            List<FoldProgress<V>> stopped,
            Function<String, @Nullable Stored<V>> before,
            Function<Stored<V>, Bson> which) {
        var marks = new ArrayList<Documents.Mark>();
        for (var each : stopped) {
            var reached = each.reached();
            var there = reached == null ? before.apply(each.stream()) : reached.stored();
            if (there != null) {
                marks.add(new Documents.Mark(
                        which.apply(there), Objects.requireNonNull(each.stop()).number()));
            }
        }
        place.setAside(marks);
    }
}
