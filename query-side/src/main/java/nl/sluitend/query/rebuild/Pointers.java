package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The pointers of the views, changed by optimistic locking: a change on an outdated version is retried. */
record Pointers(MongoCollection<ViewPointer> collection) {

    static final String COLLECTION = "views";

    static Pointers in(MongoDatabase database) {
        return new Pointers(database.getCollection(COLLECTION, ViewPointer.class));
    }

    @Nullable
    ViewPointer find(String view) {
        return collection.find(eq("_id", view)).first();
    }

    /** Sets that pointer, unless another node just did; returns the one that holds. */
    ViewPointer begin(ViewPointer first) {
        try {
            collection.insertOne(first);
            return first;
        } catch (MongoWriteException there) {
            if (there.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw there;
            }
            return now(first.view());
        }
    }

    /** The pointer after that change. */
    ViewPointer change(String view, UnaryOperator<ViewPointer> change) {
        while (true) {
            var known = now(view);
            var next = change.apply(known).next();
            if (collection
                            .replaceOne(and(eq("_id", view), eq("version", known.version())), next)
                            .getMatchedCount()
                    > 0) {
                return next;
            }
        }
    }

    private ViewPointer now(String view) {
        return Objects.requireNonNull(find(view), () -> "the pointer of view " + view + " is gone");
    }
}
