package nl.sluitend.infra.guards.seeded.gateway.feed;

import nl.sluitend.infra.guards.seeded.kernel.privacy.Bsn;
import org.slf4j.Logger;

/** Writes a person into a log. */
public record LogsAPerson(Logger log) {

    void write(Bsn bsn) {
        log.info("Received {}", bsn);
    }
}
