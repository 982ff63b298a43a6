package nl.sluitend.gateway.graphql;

import nl.sluitend.kernel.decision.Recorded;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Sends a command and waits until it was recorded. */
@org.springframework.stereotype.Component
public class Commands {

    private final CommandGateway gateway;
    private final Patience patience;

    Commands(CommandGateway gateway, Patience patience) {
        this.gateway = gateway;
        this.patience = patience;
    }

    /** Sends it; where a rule says no, {@link Answers} tells the person so. */
    public Recorded send(Object command) {
        try {
            return patience.with(Component.EVENT_STORE, () -> gateway.<Recorded>send(command));
        } catch (RuntimeException failure) {
            throw Said.by(failure).<RuntimeException>map(SaidNo::new).orElse(failure);
        }
    }
}
