package nl.sluitend.command.decision;

import java.util.Map;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Command;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Gives each event the circumstances of its decision: pseudonyms and codes only, as strings. */
public final class DecisionMetadata implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return message.getPayload() instanceof Command command
                ? circumstances(command.decision().caller())
                : Map.of();
    }

    private static Map<String, String> circumstances(Caller caller) {
        return Map.of(
                "actor", caller.actor().id(),
                "organisation",
                        caller.organisation() == null
                                ? "-"
                                : caller.organisation().value(),
                "role", caller.role().name(),
                "purpose", caller.purpose().name(),
                "ground", caller.purpose().ground());
    }
}
