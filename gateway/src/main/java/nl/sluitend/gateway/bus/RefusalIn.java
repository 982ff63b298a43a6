package nl.sluitend.gateway.bus;

import java.util.Optional;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.axonframework.messaging.HandlerExecutionException;

/** Finds what another side said when it refused: thrown as it is in the same process, as details from another node. */
public final class RefusalIn {

    private RefusalIn() {}

    /** The refusal; empty when that is not what failed. */
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
