package nl.sluitend.query.fold;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose next event cannot be folded, as recorded beside the documents: pseudonyms and type names, nothing
 * personal.
 *
 * @param stream the name of the stream
 * @param kind the type of its document
 * @param number of the first event that is in no document
 * @param event its name
 * @param failure the types of exception
 * @param since when that event was recorded
 * @param seen the newest event that waits
 * @param tried when it was tried again; absent before
 */
public record SetAside(
        @BsonId String stream,
        String kind,
        long number,
        String event,
        String failure,
        Instant since,
        long seen,
        @Nullable Instant tried) {

    /** How many events wait. */
    public long waiting() {
        return seen - number + 1;
    }
}
