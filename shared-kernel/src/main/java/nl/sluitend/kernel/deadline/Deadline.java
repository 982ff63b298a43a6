package nl.sluitend.kernel.deadline;

import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;

/**
 * Something that the calendar asks for (domain 7.2): what is due at a moment, and which command is sent for each. It asks
 * a view and each aggregate decides again, so that a view that lags behind does no harm, and asking twice does nothing
 * twice (ADR 29).
 */
public interface Deadline {

    /** Its name in the record of runs; it stays what it is. */
    String name();

    /** What is due, in the order in which it is sent: a command is sent before what comes after it is asked for. */
    Stream<? extends Command> due(Decision decision);

    /**
     * Whether it looks at everybody to find what is due. Such a one looks once a day, and when a node starts, as soon as
     * the views are complete; any other looks every few seconds.
     */
    default boolean isForEverybody() {
        return false;
    }
}
