package nl.sluitend.gateway.feed;

import java.util.List;
import nl.sluitend.kernel.decision.Effect;

/** The result of a line that was sent to the person's dossier. */
sealed interface LineOutcome {

    /** Acknowledged: it is on disk. */
    record Taken(String digest, Effect effect) implements LineOutcome {}

    /** Refused by a rule of the domain. */
    record Turned(List<Rejection> rejections) implements LineOutcome {

        public Turned {
            rejections = List.copyOf(rejections);
        }
    }

    /** Unknown, because something is down. Sending it again shows. */
    record Lost(Throwable cause) implements LineOutcome {}
}
