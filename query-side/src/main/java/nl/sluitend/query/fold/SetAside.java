package nl.sluitend.query.fold;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A stream that cannot be folded on, as it is remembered beside the documents: pseudonyms and kinds, nothing personal.
 *
 * @param stream whose
 * @param kind the kind of its document
 * @param number of the first event that is in no document
 * @param event its name
 * @param failure the kinds of exception
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
