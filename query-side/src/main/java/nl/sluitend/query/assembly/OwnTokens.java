package nl.sluitend.query.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a store that may come back empty while we run. Only who holds a token moves it: a token that was made anew,
 * and is nobody's yet, does not take the position of who held the lost one, for the documents up to there are lost too.
 */
final class OwnTokens implements TokenStore {

    private final Supplier<TokenStore> opening;
    private final TokenStore tokens;

    /** Opening the store declares the index by which two nodes do not make the same token twice. */
    OwnTokens(Supplier<TokenStore> opening) {
        this.opening = opening;
        this.tokens = opening.get();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        tokens.extendClaim(processor, segment);
        tokens.storeToken(token, processor, segment);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        opening.get().initializeTokenSegments(processor, segments, initial);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(processor, segment);
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
