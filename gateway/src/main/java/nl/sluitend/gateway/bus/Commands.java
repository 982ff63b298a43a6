package nl.sluitend.gateway.bus;

import nl.sluitend.kernel.decision.Recorded;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Sends a command and waits until it was recorded. */
@Component
public class Commands {

    private final CommandGateway gateway;
    private final BusTimeout timeout;

    Commands(CommandGateway gateway, BusTimeout timeout) {
        this.gateway = gateway;
        this.timeout = timeout;
    }

    /** Sends it; throws a refusal, which {@link Mutations} turns into an answer. */
    public Recorded send(Object command) {
        try {
            return timeout.with(Backend.EVENT_STORE, () -> gateway.<Recorded>send(command));
        } catch (RuntimeException failure) {
            throw RefusalIn.by(failure)
                    .<RuntimeException>map(CommandRefused::new)
                    .orElse(failure);
        }
    }
}
