package nl.sluitend.query.fold;

import org.jspecify.annotations.Nullable;

/**
 * How far the events of one stream could be folded.
 *
 * @param stream the name of the stream
 * @param reached the document so far, encoded; absent when not even one event could be folded
 * @param stop where and why it stopped; absent when all events were folded
 * @param <V> the type of document
 */
record FoldProgress<V>(
        String stream,
        @Nullable Written<V> reached,
        @Nullable FoldFailure stop) {

    /** The same, when the store refuses it. */
    FoldProgress<V> stoppedBy(FoldFailure refusal) {
        return new FoldProgress<>(stream, reached, refusal);
    }

    /** What is in the store now; absent where nothing was written. */
    @Nullable
    Stored<V> written() {
        return reached == null || (stop != null && reached.stored().sequence() >= stop.number())
                ? null
                : reached.stored();
    }
}
