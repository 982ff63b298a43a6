package nl.sluitend.query.assembly;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Tokens in a store that may come back empty while we run. Only the owner of a token moves it: a token that was created
 * again, and has no owner yet, does not take the position of the lost one, because the documents up to that position
 * are lost, too.
 */
final class OwnerCheckedTokenStore implements TokenStore {

    private final MongoTemplate place;
    private final Serializer serializer;
    private final String node;
    private final Duration claim;
    private final TokenStore tokens;
    private final Map<String, Long> lately = new ConcurrentHashMap<>();

    /** The tokens of that node in that database; a claim lasts that long after its token last moved. */
    OwnerCheckedTokenStore(MongoDatabase database, Serializer serializer, String node, Duration claim) {
        this.place = DefaultMongoTemplate.builder().mongoDatabase(database).build();
        this.serializer = serializer;
        this.node = node;
        this.claim = claim;
        this.tokens = opened();
    }

    /** Opening the store creates the index that keeps two nodes from creating the same token twice. */
    private TokenStore opened() {
        return MongoTokenStore.builder()
                .mongoTemplate(place)
                .serializer(serializer)
                .transactionManager(NoTransactionManager.INSTANCE)
                .nodeId(node)
                .claimTimeout(claim)
                .build();
    }

    /**
     * In one write that names the expected owner, as this happens with every batch. Null is a reset, which no view has.
     */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var position = serializer.serialize(Objects.requireNonNull(token), byte[].class);
        var moved = place.trackingTokensCollection()
                .updateOne(
                        and(eq("processorName", processor), eq("segment", segment), eq("owner", node)),
                        combine(
                                set("token", position.getData()),
                                set("tokenType", position.getType().getName()),
                                set("timestamp", AbstractTokenEntry.clock.millis())));
        if (moved.getMatchedCount() == 0) {
            throw new UnableToClaimTokenException("segment %d of %s is no longer ours".formatted(segment, processor));
        }
        lately.put(key(processor, segment), System.nanoTime());
    }

    private static String key(String processor, int segment) {
        return processor + '/' + segment;
    }

    /** To move a token extends the claim, too, so that a busy processor does not also ask before each batch. */
    @Override
    public void extendClaim(String processor, int segment) {
        var last = lately.get(key(processor, segment));
        if (last == null || System.nanoTime() - last > claim.toNanos() / 4) {
            tokens.extendClaim(processor, segment);
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        opened().initializeTokenSegments(processor, segments, initial);
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
    public void releaseClaim(String processor, int segment) {
        lately.remove(key(processor, segment));
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
