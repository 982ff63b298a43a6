package nl.sluitend.torture.work;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * How a request ended.
 *
 * @param kind how
 * @param body what was answered
 * @param words of what went wrong; empty when nothing did
 * @param took how long it took
 */
public record Answer(Kind kind, JsonNode body, String words, Duration took) {

    /** How a request can end. */
    public enum Kind {
        /** It was done: from now on it must be there. */
        ACKNOWLEDGED,
        /** A rule said no: nothing of it may be there. */
        REFUSED,
        /** An error with a code: a component is down. Nobody knows whether it was done. */
        UNAVAILABLE,
        /** The connection was refused or broke. Nobody knows whether it was done. */
        BROKEN,
        /** An error without a usable code: nobody may answer so. */
        UNCLEAR,
        /** No answer in time: nothing may hang. */
        HUNG
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
