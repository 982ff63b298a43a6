package nl.sluitend.command.decision;

import static java.util.stream.Collectors.joining;
import static nl.sluitend.kernel.collection.Additions.plus;

import java.util.Map;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.organisation.MunicipalityCode;
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
        var organisation =
                caller.organisation() == null ? "-" : caller.organisation().value();
        var told = Map.of(
                "actor", caller.actor().id(),
                "organisation", organisation,
                "role", caller.role().name(),
                "purpose", caller.purpose().name(),
                "ground", caller.purpose().ground());
        var mandates = mandates(caller, organisation);
        return mandates.isEmpty() ? told : plus(told, "mandates", mandates);
    }

    /** For which municipalities besides itself it acts on that day (PW 8c): another day they are others. */
    private static String mandates(Caller caller, String organisation) {
        return caller.actsFor().stream()
                .map(MunicipalityCode::value)
                .filter(code -> !code.equalsIgnoreCase(organisation))
                .sorted()
                .collect(joining(" "));
    }
}
