package nl.sluitend.gateway.graphql;

import java.util.Optional;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.axonframework.messaging.HandlerExecutionException;

/** Finds what another side said when it refused: thrown as it is in the same process, as details from another node. */
final class Said {

    private Said() {}

    static Optional<Refusal> by(Throwable failure) {
        return switch (failure) {
            case Refused refused when refused.isToStranger() -> Optional.of(Unknown.INHABITANT.refusal());
            case Refused refused -> Optional.of(refused.refusal());
            case HandlerExecutionException remote ->
                remote.<Object>getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast);
            default -> Optional.empty();
        };
    }
}
