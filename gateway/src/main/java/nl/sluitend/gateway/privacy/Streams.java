package nl.sluitend.gateway.privacy;

import java.util.OptionalLong;
import nl.sluitend.kernel.inhabitant.InhabitantId;

/** Whether anything is recorded about somebody. */
@FunctionalInterface
public interface Streams {

    /** The number of the newest event; empty when there is none. */
    OptionalLong newest(InhabitantId person);
}
