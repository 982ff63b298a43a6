package nl.sluitend.kernel.deadline;

import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;

/**
 * Something that the calendar asks for (ADR 29): what is due at a moment, and which command is sent for each. It
 * reads a view and each aggregate decides again, so that a view that lags behind does no harm, and running twice does
 * nothing twice (ADR 29).
 */
public interface Deadline {

    /** Its name in the record of runs; it never changes. */
    String name();

    /** What is due, in the order of sending: each command is sent before the next one is computed. */
    Stream<? extends Command> due(Decision decision);

    /**
     * Whether it reads every dossier to find what is due. Such a deadline runs once a day, and when a node starts, as
     * soon as the views are complete; any other runs every few seconds.
     */
    default boolean isForEverybody() {
        return false;
    }
}
