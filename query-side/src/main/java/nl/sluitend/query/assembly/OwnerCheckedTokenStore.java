package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.query.assembly.TokenMove.Place;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
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
 * are lost, too. A position is stored a moment after the documents that contain it: what broke off in between is folded
 * again and changes nothing (ADR 38).
 */
final class OwnerCheckedTokenStore implements TokenStore {

    /** A position is stored so many times while a claim lasts: each tenth of a second as views are set. */
    private static final int WRITES_IN_A_CLAIM = 40;

    private final MongoTemplate template;
    private final Serializer serializer;
    private final String node;
    private final Duration claim;
    private final TokenStore tokens;
    private final TokenPace pace;

    /** The tokens of that node in that database; a claim lasts that long after its token last moved. */
    OwnerCheckedTokenStore(MongoDatabase database, Serializer serializer, String node, Duration claim) {
        this.template = DefaultMongoTemplate.builder().mongoDatabase(database).build();
        this.claim = claim;
        this.node = node;
        this.serializer = serializer;
        this.tokens = opened();
        this.pace = new TokenPace(new TokenMove(template, serializer, node), claim.dividedBy(WRITES_IN_A_CLAIM));
    }

    /** Opening the store creates the index that keeps two nodes from creating the same token twice. */
    private TokenStore opened() {
        return MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(serializer)
                .transactionManager(NoTransactionManager.INSTANCE)
                .nodeId(node)
                .claimTimeout(claim)
                .build();
    }

    /** Null is a reset, which no view has. */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        pace.reached(Objects.requireNonNull(token), new Place(processor, segment));
    }

    /**
     * Before each batch, and a fifth of a second after the last one. To move a token extends the claim, too, so that a
     * busy processor does not also ask for that.
     */
    @Override
    public void extendClaim(String processor, int segment) {
        var place = new Place(processor, segment);
        pace.storeIfDue(place);
        if (pace.isOlder(place, claim.dividedBy(4))) {
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
        pace.forget(new Place(processor, segment));
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        pace.forget(new Place(processor, segment.getSegmentId()));
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        var place = new Place(processor, segment);
        try {
            pace.store(place);
        } catch (UnableToClaimTokenException _) {
            // whoever has it now folds again what we had not stored
        } finally {
            pace.forget(place);
        }
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
