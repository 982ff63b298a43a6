package nl.sluitend.kernel.rebuild;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The operator has a view rebuilt from all events, beside the one in use.
 *
 * @param view its name
 * @param eventsPerSecond at most how many events are read in a second; absent for as fast as it goes
 * @param compareFirst whether to report the differences and wait, instead of switching at once
 */
public record RebuildView(String view, @Nullable Integer eventsPerSecond, boolean compareFirst, Decision decision)
        implements Command {}
