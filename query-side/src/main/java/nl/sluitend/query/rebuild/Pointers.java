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

/** The pointers of the views. Each change is made on what was read, or made again. */
record Pointers(MongoCollection<ViewPointer> collection) {

    static final String COLLECTION = "views";

    static Pointers in(MongoDatabase database) {
        return new Pointers(database.getCollection(COLLECTION, ViewPointer.class));
    }

    @Nullable
    ViewPointer find(String view) {
        return collection.find(eq("_id", view)).first();
    }

    /** That pointer, unless somebody else set one just before. */
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
