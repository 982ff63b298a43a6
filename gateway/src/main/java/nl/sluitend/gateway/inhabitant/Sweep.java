package nl.sluitend.gateway.inhabitant;

import java.time.Duration;
import java.util.Set;
import nl.sluitend.gateway.bus.UnreadableStream;
import nl.sluitend.gateway.privacy.RecordedNotes;
import nl.sluitend.gateway.privacy.Unconfirmed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Settles regularly what was left unconfirmed, for instance by a node that was killed between a key and its event: a
 * person with a stream is confirmed, one without is removed. Several nodes may do so at once.
 */
@Component
@EnableConfigurationProperties(SweepLimits.class)
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_ONCE = 200;

    private final Unconfirmed unconfirmed;
    private final RecordedNotes recorded;
    private final Duration patience;

    @Autowired
    Sweep(Unconfirmed unconfirmed, RecordedNotes recorded, SweepLimits limits) {
        this(unconfirmed, recorded, limits.unconfirmed());
    }

    Sweep(Unconfirmed unconfirmed, RecordedNotes recorded, Duration patience) {
        this.unconfirmed = unconfirmed;
        this.recorded = recorded;
        this.patience = patience;
    }

    @Scheduled(fixedDelayString = "${sluitend.vault.look-every:1m}", initialDelayString = "30s")
    void look() {
        try {
            unconfirmed.settle(unconfirmed.people(patience, AT_ONCE));
            unconfirmed.notes(patience, AT_ONCE).forEach(this::settle);
        } catch (RuntimeException down) {
            LOG.warn(
                    "The vault could not be swept, it is looked at again: {}",
                    down.getClass().getName());
        }
    }

    /** A stream that cannot be read holds up only its own note. */
    private void settle(Unconfirmed.Note note) {
        try {
            if (recorded.hold(note.inhabitant(), note.id())) {
                unconfirmed.confirmNotes(Set.of(note.id()));
            } else {
                unconfirmed.takeAwayNotes(Set.of(note.id()));
            }
        } catch (RuntimeException failure) {
            if (!UnreadableStream.isSeenIn(failure)) {
                throw failure;
            }
            LOG.warn("A note waits until the stream that may name it can be read again.");
        }
    }
}
