package nl.sluitend.query.assembly;

import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.jspecify.annotations.Nullable;

/** Breaks off while the first token is stored, as a crash would, and remembers what was there by then. */
final class ForgetfulTokens extends InMemoryTokenStore {

    private static final long NOT_YET = -1;

    private final LongSupplier documents;
    private volatile long documentsWhenLost = NOT_YET;
    private volatile boolean stored;

    ForgetfulTokens(LongSupplier documents) {
        this.documents = documents;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        if (documentsWhenLost == NOT_YET) {
            documentsWhenLost = documents.getAsLong();
            throw new IllegalStateException("lost");
        }
        super.storeToken(token, processor, segment);
        stored = true;
    }

    long documentsWhenLost() {
        return documentsWhenLost;
    }

    boolean areStored() {
        return stored;
    }
}
