package nl.sluitend.gateway.privacy;

import nl.sluitend.kernel.privacy.InhabitantId;

/** Whether an event names a note. Read from the events: a view shows only the notes that count today. */
@FunctionalInterface
public interface RecordedNotes {

    /** Whether an event of that person names it, however long ago. */
    boolean hold(InhabitantId person, String note);
}
