package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.BeingRepaired;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The one place where documents are read: each read requires a {@link Reach}, or a {@link CountScope} where it only
 * counts.
 *
 * @param <V> the type of document
 */
public final class DocumentReader<V> {

    static final String AUDIENCE = "view.audience";
    /** The field in which a row says that its stream was set aside. */
    public static final String SET_ASIDE = Documents.SET_ASIDE;

    private static final Duration JUST_NOW = Duration.ofSeconds(5);
    private static final int MOST_AT_HAND = 1_000;

    private final CollectionSpec<V> collection;
    private final AwaitVersion patience;
    private final IntSupplier serving;
    private final IntFunction<MongoCollection<Stored<V>>> collections;
    private final IntFunction<SetAsides> setAsides;
    private final Cache<String, Stored<V>> recent = Caffeine.newBuilder()
            .expireAfterWrite(JUST_NOW)
            .maximumSize(MOST_AT_HAND)
            .build();

    /** The documents of that collection of a view, at each read in the generation in use. */
    public DocumentReader(
            MongoDatabase database, String view, CollectionSpec<V> collection, IntSupplier serving, Waiters waiters) {
        this.collection = collection;
        this.patience = AwaitVersion.on(waiters);
        this.serving = serving;
        var known = new ConcurrentHashMap<Integer, MongoCollection<Stored<V>>>();
        this.collections = generation ->
                known.computeIfAbsent(generation, number -> Documents.of(database, collection.of(number)));
        this.setAsides = generation -> SetAsides.of(database, view, generation);
    }

    /** Remembers what was just folded in this process, for the caller who decided it and waits to see it. */
    public void remember(List<Change<V>> changes) {
        changes.forEach(
                change -> recent.put(change.id(), new Stored<>(change.id(), change.sequence(), change.after())));
    }

    /**
     * The document under that key, with at least that event if it arrives in time; {@code -1} does not wait. One that
     * was set aside is not shown: a caller who may see it gets a {@code BeingRepaired}.
     */
    public Optional<V> one(Reach reach, String id, long atLeast) {
        var found = atLeast < 0 ? look(id) : patience.await(id, atLeast, () -> seen(id, atLeast));
        if (found == null
                ? reach.admits(id, Set.of())
                : found.setAside() && admits(reach, found, collection.audience())) {
            setAside(id).ifPresent(DocumentReader::beingRepaired);
            found = look(id);
        }
        return Optional.ofNullable(found)
                .filter(stored -> !stored.setAside() && admits(reach, stored, collection.audience()))
                .map(Stored::view);
    }

    /** Whether the document under that key contains that event, whoever may see it. */
    public boolean hasSeen(String id, long sequence) {
        var found = look(id);
        return found != null && found.sequence() >= sequence;
    }

    private Optional<SetAside> setAside(String id) {
        return setAsides.apply(serving.getAsInt()).find(id);
    }

    private static void beingRepaired(SetAside setAside) {
        throw new BeingRepaired(setAside.since());
    }

    /** The documents under those keys; those that were set aside are not shown. */
    public List<V> several(Reach reach, Set<String> ids) {
        return admitted(reach, documents().find(in("_id", ids)), collection.audience());
    }

    /** The same, with only the fields of the excerpt of each document. */
    public <P> List<P> several(Reach reach, Set<String> ids, Excerpt<P> excerpt) {
        return admitted(reach, excerpt.find(documents(), in("_id", ids)), excerpt.audience());
    }

    /**
     * The next documents by their keys, without those that were set aside, and of each only the fields of the excerpt:
     * to go through all of them.
     */
    public <P> List<P> following(Reach reach, String after, int most, Excerpt<P> excerpt) {
        var next = excerpt.find(documents(), and(gt("_id", after), eq(SET_ASIDE, null)))
                .sort(ascending("_id"))
                .limit(most);
        return admitted(reach, next, excerpt.audience());
    }

    /**
     * One page of a list. A row that was set aside keeps its place: nobody drops out of a list. Whether there is a page
     * on the other side is asked only if a cursor was given.
     */
    public Page<V> page(Reach reach, Bson narrowed, Order<V> order, Window window) {
        Refused.require(new PagesHoldOneToHundredRows(window));
        var list = and(reach.filter(), narrowed);
        var found = rows(and(list, order.between(window)), order.sort(window.fromTheEnd()), window.size() + 1);
        var more = found.size() > window.size();
        return new Page<>(
                entries(found.subList(0, Math.min(found.size(), window.size())), order, window),
                (more && !window.fromTheEnd()) || holds(list, order.from(window.before()), order),
                (more && window.fromTheEnd()) || holds(list, order.until(window.after()), order));
    }

    private List<Page.Entry<V>> entries(List<Stored<V>> rows, Order<V> order, Window window) {
        return (window.fromTheEnd() ? rows.reversed() : rows)
                .stream()
                        .map(row -> new Page.Entry<>(order.cursor(row).opaque(), row.view()))
                        .toList();
    }

    private boolean holds(Bson list, Optional<Bson> beyond, Order<V> order) {
        return beyond.map(side -> !rows(and(list, side), order.sort(false), 1).isEmpty())
                .orElse(false);
    }

    /** The first rows of a list, without those that were set aside. */
    public List<V> first(Reach reach, Bson narrowed, Order<V> order, int most) {
        return rows(and(reach.filter(), narrowed, eq(SET_ASIDE, null)), order.sort(false), most).stream()
                .map(Stored::view)
                .toList();
    }

    /** How many documents share the values that {@code by} names. */
    public List<GroupCount> counts(CountScope scope, Bson narrowed, Document by) {
        return counts(scope, narrowed, by, Map.of());
    }

    /** The same, and how many of each group meet each of these conditions, which are expressions under names. */
    public List<GroupCount> counts(CountScope scope, Bson narrowed, Document by, Map<String, Document> conditions) {
        return scope.isAllowed() ? tallies(Aggregates.match(narrowed), by, conditions) : List.of();
    }

    private List<GroupCount> tallies(Bson match, Document by, Map<String, Document> conditions) {
        var group = new Document("_id", by).append(GroupCount.COUNT, new Document("$sum", 1));
        conditions.forEach((name, condition) ->
                group.append(name, new Document("$sum", new Document("$cond", List.of(condition, 1, 0)))));
        return documents()
                .aggregate(List.of(match, new Document("$group", group)), Document.class)
                .map(GroupCount::of)
                .into(new ArrayList<>());
    }

    private List<Stored<V>> rows(Bson filter, Bson sort, int most) {
        return documents().find(filter).sort(sort).limit(most).into(new ArrayList<>());
    }

    private MongoCollection<Stored<V>> documents() {
        return collections.apply(serving.getAsInt());
    }

    private @Nullable Stored<V> seen(String id, long atLeast) {
        var near = recent.getIfPresent(id);
        return near != null && near.sequence() >= atLeast ? near : look(id);
    }

    private @Nullable Stored<V> look(String id) {
        return documents().find(eq("_id", id)).first();
    }

    private static <P> List<P> admitted(Reach reach, FindIterable<Stored<P>> found, Function<P, Set<String>> audience) {
        return found.into(new ArrayList<>()).stream()
                .filter(stored -> !stored.setAside() && admits(reach, stored, audience))
                .map(Stored::view)
                .toList();
    }

    private static <P> boolean admits(Reach reach, Stored<P> stored, Function<P, Set<String>> audience) {
        return reach.admits(stored.id(), audience.apply(stored.view()));
    }
}
