package nl.sluitend.query.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.sluitend.query.fold.Store;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Positions in a store that may come back empty, held by one node at a time. */
class OwnerCheckedTokenStoreTest {

    private static final String GROUP = "group";
    private static final Duration CLAIM = Duration.ofMillis(200);

    private final Store store = Store.fresh();
    private final TokenStore ours = tokensOf("ours");
    private final TokenStore theirs = tokensOf("theirs");

    private TokenStore tokensOf(String node) {
        return new OwnerCheckedTokenStore(
                store.database(), Jackson3Serializer.builder().build(), node, CLAIM);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoHoldsATokenMovesIt() {
        ours.initializeTokenSegments(GROUP, 1);
        ours.fetchToken(GROUP, 0);

        ours.storeToken(new GlobalSequenceTrackingToken(7), GROUP, 0);

        assertThat(ours.fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void aTokenOfWhoFellSilentIsTakenOverAndNoLongerTheirs() {
        theirs.initializeTokenSegments(GROUP, 1);
        theirs.fetchToken(GROUP, 0);
        assertThatThrownBy(() -> ours.fetchToken(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);

        await().ignoreExceptionsInstanceOf(UnableToClaimTokenException.class)
                .untilAsserted(() -> ours.fetchToken(GROUP, 0));

        assertThatThrownBy(() -> theirs.storeToken(new GlobalSequenceTrackingToken(7), GROUP, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void aClaimIsAskedForAgainOnlyAWhileAfterItsTokenMoved() {
        ours.initializeTokenSegments(GROUP, 1);
        ours.fetchToken(GROUP, 0);
        ours.storeToken(new GlobalSequenceTrackingToken(7), GROUP, 0);
        store.database().drop();

        ours.extendClaim(GROUP, 0);

        await().untilAsserted(() ->
                assertThatThrownBy(() -> ours.extendClaim(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class));
    }

    @Test
    void whoReleasedAClaimDoesNotExtendIt() {
        ours.initializeTokenSegments(GROUP, 1);
        ours.fetchToken(GROUP, 0);
        ours.storeToken(new GlobalSequenceTrackingToken(7), GROUP, 0);
        ours.releaseClaim(GROUP, 0);

        assertThatThrownBy(() -> ours.extendClaim(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void aTokenMadeAnewDoesNotTakeThePositionOfTheLostOne() {
        ours.initializeTokenSegments(GROUP, 1);
        ours.fetchToken(GROUP, 0);
        store.database().drop();
        theirs.initializeTokenSegments(GROUP, 1);

        assertThatThrownBy(() -> ours.storeToken(new GlobalSequenceTrackingToken(7), GROUP, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(ours.fetchToken(GROUP, 0)).isNull();
    }

    @Test
    void aTokenIsMadeOnceAlsoInAStoreThatCameBackEmpty() {
        ours.initializeTokenSegments(GROUP, 1);
        store.database().drop();

        ours.initializeTokenSegments(GROUP, 1);

        assertThatThrownBy(() -> theirs.initializeTokenSegments(GROUP, 1))
                .isInstanceOf(UnableToClaimTokenException.class);
    }
}
