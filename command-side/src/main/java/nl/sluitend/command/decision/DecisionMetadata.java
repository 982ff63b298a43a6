package nl.sluitend.command.decision;

import java.util.Map;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Command;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Adds the circumstances of the decision to each event's metadata: only pseudonyms and codes, as strings. */
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
