package nl.sluitend.gateway.bus;

import java.time.Instant;
import java.util.Optional;
import nl.sluitend.kernel.view.BeingRepaired.Behind;
import org.axonframework.messaging.HandlerExecutionException;

/** Finds since when a view is behind: thrown as it is in the same process, as details from another node. */
public final class BehindSince {

    private BehindSince() {}

    /** Since when; empty when that is not what failed. */
    public static Optional<Instant> in(Throwable failure) {
        return Outage.causes(failure)
                .filter(HandlerExecutionException.class::isInstance)
                .map(HandlerExecutionException.class::cast)
                .flatMap(told -> told.<Object>getDetails().stream())
                .filter(Behind.class::isInstance)
                .map(details -> ((Behind) details).since())
                .findFirst();
    }
}
