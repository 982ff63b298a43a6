package nl.sluitend.query.rebuild;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Where the processors of generations are.
 *
 * @param store as the processors use it
 * @param positions the same, to be read
 */
record Tokens(TokenStore store, Positions positions) {

    /** Where that processor will begin, unless it was said before. */
    void note(String processor, int segments, @Nullable TrackingToken begin) {
        if (store.fetchSegments(processor).length == 0) {
            store.initializeTokenSegments(processor, segments, begin);
        }
    }

    boolean areNoted(String processor) {
        return store.fetchSegments(processor).length > 0;
    }

    /** Takes all segments from whoever folds them; fails while somebody does. */
    List<TrackingToken> claimed(String processor) {
        return Arrays.stream(store.fetchSegments(processor))
                .mapToObj(segment -> store.fetchToken(processor, segment))
                .filter(Objects::nonNull)
                .toList();
    }
}
