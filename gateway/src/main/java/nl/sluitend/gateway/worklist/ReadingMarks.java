package nl.sluitend.gateway.worklist;

import java.time.Instant;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.worklist.ReadUntil;

/** Until which moment each reader has read what others did. */
public interface ReadingMarks {

    /** Until when that reader has read; nothing for whoever never said so. */
    ReadUntil readBy(Actor reader);

    /** That reader has read everything until then. What was read stays so: an earlier moment changes nothing. */
    void read(Actor reader, Instant until);

    /** The same of one file; forgotten once everything was read until then. */
    void readAlone(Actor reader, String inhabitant, Instant until);
}
