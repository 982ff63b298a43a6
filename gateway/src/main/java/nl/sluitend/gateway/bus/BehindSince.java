package nl.sluitend.gateway.bus;

import java.time.Instant;
import java.util.Optional;
import nl.sluitend.kernel.view.BeingRepaired.Behind;
import org.axonframework.messaging.HandlerExecutionException;

/** Finds since when a view is behind: in the exception itself in the same process, in its details from another node. */
public final class BehindSince {

    private BehindSince() {}

    /** The moment; empty when the failure is something else. */
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
