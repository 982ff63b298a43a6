package nl.sluitend.gateway.bus;

import java.util.Optional;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.axonframework.messaging.HandlerExecutionException;

/** Finds the refusal of another side: the exception itself in the same process, its details from another node. */
public final class RefusalIn {

    private RefusalIn() {}

    /** The refusal; empty when the failure is something else. */
    public static Optional<Refusal> by(Throwable failure) {
        return switch (failure) {
            case Refused refused when refused.isToStranger() -> Optional.of(Unknown.INHABITANT.refusal());
            case Refused refused -> Optional.of(refused.refusal());
            case HandlerExecutionException remote ->
                remote.<Object>getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast);
            default -> Optional.empty();
        };
    }
}
