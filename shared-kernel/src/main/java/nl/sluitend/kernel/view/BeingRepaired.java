package nl.sluitend.kernel.view;

import java.time.Instant;
import org.axonframework.commandhandling.CommandExecutionException;

/**
 * Thrown for a view that lags behind because a recorded event could not be folded into it: outdated data is shown to
 * nobody. Carries the moment across nodes as the details of the exception.
 */
public final class BeingRepaired extends CommandExecutionException {

    private final transient Instant since;

    /** Behind since that moment. */
    public BeingRepaired(Instant since) {
        super("being repaired", null, new Behind(since));
        this.since = since;
    }

    /** When the first event that the view lacks was recorded. */
    public Instant since() {
        return since;
    }

    /**
     * The details as they are sent between nodes.
     *
     * @param since when the first event that the view lacks was recorded
     */
    public record Behind(Instant since) {}
}
