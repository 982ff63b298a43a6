package nl.sluitend.query.fold;

import org.jspecify.annotations.Nullable;

/**
 * How far the events of one stream could be folded.
 *
 * @param stream whose
 * @param reached the document so far, in the form that is written; absent where not even one event could be folded
 * @param stop where and why it goes no further; absent where all events were folded
 * @param <V> the kind of document
 */
record Progress<V>(
        String stream,
        @Nullable Written<V> reached,
        @Nullable Stop stop) {

    /** The same, when the store does not take it. */
    Progress<V> stoppedBy(Stop refusal) {
        return new Progress<>(stream, reached, refusal);
    }

    /** What is in the store now; absent where nothing was written. */
    @Nullable
    Stored<V> written() {
        return reached == null || (stop != null && reached.stored().sequence() >= stop.number())
                ? null
                : reached.stored();
    }
}
