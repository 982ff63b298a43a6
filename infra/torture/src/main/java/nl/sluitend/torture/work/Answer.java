package nl.sluitend.torture.work;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * How a request ended.
 *
 * @param kind how
 * @param body the answer
 * @param words what went wrong; empty when nothing did
 * @param took how long it took
 */
public record Answer(Kind kind, JsonNode body, String words, Duration took) {

    /** How a request can end. */
    public enum Kind {
        /** It was acknowledged: from now on it must be stored. */
        ACKNOWLEDGED,
        /** A rule refused it: nothing of it may be stored. */
        REFUSED,
        /** An error with a code: a component is down. The result is unknown. */
        UNAVAILABLE,
        /** The connection was refused or broke. The result is unknown. */
        BROKEN,
        /** An error without a usable code: not allowed. */
        UNCLEAR,
        /** No answer in time: not allowed. */
        HUNG
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
