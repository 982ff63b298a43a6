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
record Pointers(MongoCollection<ViewState> collection) {

    static final String COLLECTION = "views";

    static Pointers in(MongoDatabase database) {
        return new Pointers(database.getCollection(COLLECTION, ViewState.class));
    }

    @Nullable
    ViewState find(String view) {
        return collection.find(eq("_id", view)).first();
    }

    /** That pointer, unless somebody else set one just before. */
    ViewState begin(ViewState first) {
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
    ViewState change(String view, UnaryOperator<ViewState> change) {
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

    private ViewState now(String view) {
        return Objects.requireNonNull(find(view), () -> "the pointer of view " + view + " is gone");
    }
}
