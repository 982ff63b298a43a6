package nl.sluitend.gateway.privacy;

import nl.sluitend.kernel.privacy.InhabitantId;

/** Whether anything is recorded about somebody. */
@FunctionalInterface
public interface InhabitantStreams {

    /** Whether there is an event, even one that cannot be read. */
    boolean has(InhabitantId person);
}
