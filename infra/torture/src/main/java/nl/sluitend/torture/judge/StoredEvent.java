package nl.sluitend.torture.judge;

import tools.jackson.databind.JsonNode;

/**
 * An event as PostgreSQL has it.
 *
 * @param position over all streams
 * @param stream whose
 * @param sequence its number in that stream
 * @param kind the stream's type, as {@code inhabitant}
 * @param type its name on disk
 * @param revision of that
 * @param payload what it says
 */
public record StoredEvent(
        long position, String stream, long sequence, String kind, String type, String revision, JsonNode payload) {

    String text(String field) {
        return payload.path(field).asString("");
    }
}
