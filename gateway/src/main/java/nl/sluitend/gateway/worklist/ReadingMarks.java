package nl.sluitend.gateway.worklist;

import java.time.Instant;
import nl.sluitend.kernel.decision.Actor;

/** Until which moment each reader has read what others did. */
public interface ReadingMarks {

    /** Until when that reader has read; long before everything for whoever never said so. */
    Instant readUntil(Actor reader);

    /** That reader has read until then. What was read stays so: an earlier moment changes nothing. */
    void read(Actor reader, Instant until);
}
