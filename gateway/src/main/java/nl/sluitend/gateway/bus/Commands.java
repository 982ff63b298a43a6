package nl.sluitend.gateway.bus;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.inhabitant.ConsiderCommands;
import nl.sluitend.kernel.inhabitant.Considered;
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
        return answered(() -> gateway.send(command));
    }

    /** What would be decided about commands; nothing is recorded. */
    public Considered consider(ConsiderCommands commands) {
        return answered(() -> gateway.send(commands));
    }

    private <T> T answered(Supplier<CompletableFuture<T>> sent) {
        try {
            return timeout.with(Backend.EVENT_STORE, sent);
        } catch (RuntimeException failure) {
            throw RefusalIn.by(failure)
                    .<RuntimeException>map(CommandRefused::new)
                    .orElse(failure);
        }
    }
}
