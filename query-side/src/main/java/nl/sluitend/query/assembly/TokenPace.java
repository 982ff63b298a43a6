package nl.sluitend.query.assembly;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.query.assembly.TokenMove.Place;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The positions that processors reached and that are not stored yet: one is stored at most so often, and the last one
 * when its claim is extended or released (ADR 38).
 *
 * @param move stores a position
 * @param between at least so long between two writes of one position
 * @param waiting what was reached since the last write
 * @param written when each was last stored
 */
record TokenPace(TokenMove move, Duration between, Map<Place, TrackingToken> waiting, Map<Place, Long> written) {

    /** With nothing stored yet. */
    TokenPace(TokenMove move, Duration between) {
        this(move, between, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    void reached(TrackingToken token, Place place) {
        waiting.put(place, token);
        storeIfDue(place);
    }

    void storeIfDue(Place place) {
        if (isOlder(place, between)) {
            store(place);
        }
    }

    /** Stores what waits, if anything does. */
    void store(Place place) {
        var token = waiting.remove(place);
        if (token != null) {
            move.to(token, place);
            written.put(place, System.nanoTime());
        }
    }

    /** Whether the last write was longer ago than that, or there was none. */
    boolean isOlder(Place place, Duration age) {
        @Nullable Long last = written.get(place);
        return last == null || System.nanoTime() - last > age.toNanos();
    }

    /** Whoever claims a token goes on from what is stored: what waited is folded again. */
    void forget(Place place) {
        waiting.remove(place);
        written.remove(place);
    }
}
