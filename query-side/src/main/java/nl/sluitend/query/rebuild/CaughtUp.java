package nl.sluitend.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * How far the documents in use are, by the tokens stored with them: whichever node does the work.
 *
 * @param database the document store
 * @param serializer of tokens
 * @param views the names of all views
 */
public record CaughtUp(MongoDatabase database, Serializer serializer, Collection<String> views) {

    /** Whether every document contains all events up to that position. */
    public boolean upTo(@Nullable TrackingToken head) {
        long wanted = Positions.of(head);
        return views.stream().map(this::position).allMatch(seen -> seen.isPresent() && seen.getAsLong() >= wanted);
    }

    /** About how many events up to that position are not in all documents of that view yet. */
    public long behind(String view, @Nullable TrackingToken head) {
        return Math.max(0, Positions.of(head) - position(view).orElse(Positions.of((TrackingToken) null)));
    }

    /** Absent while nothing serves the view: then it has seen less than an empty log. */
    private OptionalLong position(String view) {
        var state = Pointers.in(database).find(view);
        return state == null || state.serving() == null
                ? OptionalLong.empty()
                : OptionalLong.of(Positions.in(database, serializer).of(View.processor(view, state.serving())));
    }
}
