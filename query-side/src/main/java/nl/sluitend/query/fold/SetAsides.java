package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.view.Window;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The streams set aside in one generation of a view (ADR 17). The processor counts the events that wait, and a take-up
 * removes the record only when all counted events are in the document: so neither misses an event, even on different
 * nodes.
 *
 * @param collection the records
 */
public record SetAsides(MongoCollection<SetAside> collection) {

    private static final String NAME = "set_aside_";
    private static final String LIST = "set-aside";
    private static final String KEY = "_id";
    private static final String SEEN = "seen";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    /** The streams set aside in that generation of that view. */
    public static SetAsides of(MongoDatabase database, String view, int generation) {
        return new SetAsides(database.getCollection(collectionOf(view) + '.' + generation, SetAside.class));
    }

    /** The name of their collection, without its generation. */
    public static String collectionOf(String view) {
        return NAME + view;
    }

    void add(String kind, Collection<FoldFailure> stops) {
        if (!stops.isEmpty()) {
            collection.bulkWrite(stops.stream()
                    .<WriteModel<SetAside>>map(stop -> new UpdateOneModel<>(
                            eq(KEY, stop.stream()), combine(told(kind, stop), max(SEEN, stop.seen())), UPSERT))
                    .toList());
        }
    }

    private static Bson told(String kind, FoldFailure stop) {
        return combine(
                set("kind", kind),
                set("number", stop.number()),
                set("event", stop.event()),
                set("failure", stop.failure()),
                set("since", stop.since()));
    }

    /** Counts the events that wait up to that one; false when the stream was taken up meanwhile. */
    boolean count(String stream, long upTo) {
        return collection.updateOne(eq(KEY, stream), max(SEEN, upTo)).getMatchedCount() > 0;
    }

    /** Removes the record of a stream whose document contains all events up to that one; false when more wait. */
    boolean letGo(String stream, long upTo) {
        return collection.deleteOne(and(eq(KEY, stream), lte(SEEN, upTo))).getDeletedCount() > 0;
    }

    /** Records that folding was tried again at that moment, in vain. */
    void tried(String stream, Instant now) {
        collection.updateOne(eq(KEY, stream), set("tried", now));
    }

    /** Which of these were set aside. */
    public Set<String> among(Set<String> streams) {
        return streams.isEmpty()
                ? Set.of()
                : collection.find(in(KEY, streams)).map(SetAside::stream).into(new HashSet<>());
    }

    /** The record of that stream, if it was set aside. */
    public Optional<SetAside> find(String stream) {
        return Optional.ofNullable(collection.find(eq(KEY, stream)).first());
    }

    /** By the stream's name, after that one. */
    public List<SetAside> page(@Nullable String after, int most) {
        return collection
                .find(after == null ? empty() : gt(KEY, after))
                .sort(ascending(KEY))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** The same for a window: from the side that is asked for, and one more if there is. */
    public List<SetAside> page(Window window) {
        return collection
                .find(and(
                        window.after() == null ? empty() : gt(KEY, streamAt(window.after())),
                        window.before() == null ? empty() : lt(KEY, streamAt(window.before()))))
                .sort(window.fromTheEnd() ? descending(KEY) : ascending(KEY))
                .limit(window.size() + 1)
                .into(new ArrayList<>());
    }

    /** The place of that stream in their list. */
    public static String place(String stream) {
        return new Cursor(LIST, "", stream).opaque();
    }

    private static String streamAt(String place) {
        return Cursor.of(place, LIST).id();
    }

    /** How many there are. */
    public long count() {
        return collection.countDocuments();
    }
}
