package nl.sluitend.kernel.view;

import java.time.Instant;
import org.axonframework.commandhandling.CommandExecutionException;

/**
 * Thrown where a view is asked for that stays behind, because something that was recorded could not be folded into it:
 * what is no longer true is shown to nobody. Carries the moment across nodes as the details of the exception.
 */
public final class BeingRepaired extends CommandExecutionException {

    private final transient Instant since;

    /** Behind since that moment. */
    public BeingRepaired(Instant since) {
        super("being repaired", null, new Behind(since));
        this.since = since;
    }

    /** When the first thing was recorded that the view does not have. */
    public Instant since() {
        return since;
    }

    /**
     * What travels.
     *
     * @param since when the first thing was recorded that the view does not have
     */
    public record Behind(Instant since) {}
}
