package nl.sluitend.torture.judge;

import tools.jackson.databind.JsonNode;

/**
 * An event as stored in PostgreSQL.
 *
 * @param position over all streams
 * @param stream the name of its stream
 * @param sequence its number in that stream
 * @param kind the stream's type, such as {@code inhabitant}
 * @param type its name on disk
 * @param revision of its form
 * @param payload its content
 */
public record StoredEvent(
        long position, String stream, long sequence, String kind, String type, String revision, JsonNode payload) {

    String text(String field) {
        return payload.path(field).asString("");
    }
}
