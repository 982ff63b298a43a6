package nl.sluitend.infra.guards.seeded.gateway.feed;

import org.slf4j.Logger;

/** Writes a count into a log. */
public record LogsACount(Logger log) {

    void write(int lines) {
        log.info("Received {}", lines);
    }
}
