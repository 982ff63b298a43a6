package nl.sluitend.query.rebuild;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * The positions of the processors of generations.
 *
 * @param store as the processors use it
 * @param positions the same, read only
 */
record GenerationTokens(TokenStore store, Positions positions) {

    /** Stores where that processor will start, unless that was stored before. */
    void note(String processor, int segments, @Nullable TrackingToken begin) {
        if (store.fetchSegments(processor).length == 0) {
            store.initializeTokenSegments(processor, segments, begin);
        }
    }

    boolean areNoted(String processor) {
        return store.fetchSegments(processor).length > 0;
    }

    /** Claims all segments; fails while a node still folds one of them. */
    List<TrackingToken> claimed(String processor) {
        return Arrays.stream(store.fetchSegments(processor))
                .mapToObj(segment -> store.fetchToken(processor, segment))
                .filter(Objects::nonNull)
                .toList();
    }
}
