package nl.sluitend.query.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.sluitend.query.fold.Store;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
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
        return tokensOf(node, CLAIM);
    }

    private TokenStore tokensOf(String node, Duration claim) {
        return new OwnerCheckedTokenStore(
                store.database(), Jackson3Serializer.builder().build(), node, claim);
    }

    private static GlobalSequenceTrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    /** What a node of that name would go on from. */
    private TrackingToken stored(String node) {
        return tokensOf(node).fetchToken(GROUP, 0);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoHoldsATokenMovesIt() {
        ours.initializeTokenSegments(GROUP, 1);
        ours.fetchToken(GROUP, 0);

        ours.storeToken(at(7), GROUP, 0);

        assertThat(ours.fetchToken(GROUP, 0)).isEqualTo(at(7));
    }

    @Test
    void aTokenOfWhoFellSilentIsTakenOverAndNoLongerTheirs() {
        theirs.initializeTokenSegments(GROUP, 1);
        theirs.fetchToken(GROUP, 0);
        assertThatThrownBy(() -> ours.fetchToken(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);

        await().ignoreExceptionsInstanceOf(UnableToClaimTokenException.class)
                .untilAsserted(() -> ours.fetchToken(GROUP, 0));

        assertThatThrownBy(() -> theirs.storeToken(at(7), GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void aClaimIsAskedForAgainOnlyAWhileAfterItsTokenMoved() {
        ours.initializeTokenSegments(GROUP, 1);
        ours.fetchToken(GROUP, 0);
        ours.storeToken(at(7), GROUP, 0);
        store.database().drop();

        ours.extendClaim(GROUP, 0);

        await().untilAsserted(() ->
                assertThatThrownBy(() -> ours.extendClaim(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class));
    }

    @Test
    void whoReleasedAClaimDoesNotExtendIt() {
        ours.initializeTokenSegments(GROUP, 1);
        ours.fetchToken(GROUP, 0);
        ours.storeToken(at(7), GROUP, 0);
        ours.releaseClaim(GROUP, 0);

        assertThatThrownBy(() -> ours.extendClaim(GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void aTokenMadeAnewDoesNotTakeThePositionOfTheLostOne() {
        ours.initializeTokenSegments(GROUP, 1);
        ours.fetchToken(GROUP, 0);
        store.database().drop();
        theirs.initializeTokenSegments(GROUP, 1);

        assertThatThrownBy(() -> ours.storeToken(at(7), GROUP, 0)).isInstanceOf(UnableToClaimTokenException.class);
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

    private TokenStore patient() {
        var patient = tokensOf("ours", Duration.ofHours(1));
        patient.initializeTokenSegments(GROUP, 1);
        patient.fetchToken(GROUP, 0);
        patient.storeToken(at(7), GROUP, 0);
        patient.storeToken(at(8), GROUP, 0);
        return patient;
    }

    @Test
    void aTokenThatMovedJustNowIsNotMovedAgainAtOnce() {
        var patient = patient();

        patient.extendClaim(GROUP, 0);

        assertThat(stored("ours")).isEqualTo(at(7));
    }

    @Test
    void whoReleasesAClaimLeavesTheNextOneAllThatWasReached() {
        patient().releaseClaim(GROUP, 0);

        assertThat(stored("theirs")).isEqualTo(at(8));
    }

    @Test
    void whoHearsNothingMoreStoresHowFarItCame() {
        ours.initializeTokenSegments(GROUP, 1);
        ours.fetchToken(GROUP, 0);
        ours.storeToken(at(7), GROUP, 0);
        ours.storeToken(at(8), GROUP, 0);

        await().untilAsserted(() -> {
            ours.extendClaim(GROUP, 0);
            assertThat(stored("ours")).isEqualTo(at(8));
        });
    }

    @Test
    void whoClaimsATokenGoesOnFromWhatIsStored() {
        var patient = patient();

        assertThat(patient.fetchToken(GROUP, 0)).isEqualTo(at(7));
        patient.releaseClaim(GROUP, 0);

        assertThat(stored("theirs")).isEqualTo(at(7));
    }

    @Test
    void whatWasReachedInALostStoreIsNotStoredInTheNextOne() {
        var patient = patient();
        store.database().drop();
        patient.initializeTokenSegments(GROUP, 1);

        patient.releaseClaim(GROUP, 0);
        assertThat(patient.fetchToken(GROUP, 0)).isNull();
        patient.releaseClaim(GROUP, 0);

        assertThat(stored("theirs")).isNull();
    }
}
