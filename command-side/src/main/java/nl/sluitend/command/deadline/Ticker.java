package nl.sluitend.command.deadline;

import java.time.Instant;
import nl.sluitend.command.decision.UnreadableEvent;
import nl.sluitend.kernel.deadline.Deadline;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * Sends what is due, whichever deadline asks for it: in the name of the product, one command after the other. A command
 * that is refused, or a stream that cannot be read, does not hold up the others; an outage ends the run, and the next
 * run starts over.
 *
 * @param commands sends them
 */
public record Ticker(CommandGateway commands) {

    /** Sends what is due at that moment; returns how many commands changed something. */
    public int run(Deadline deadline, Instant now) {
        return deadline.due(new Decision(Caller.product(), now, null))
                .mapToInt(command -> act(command) ? 1 : 0)
                .sum();
    }

    private boolean act(Command command) {
        try {
            return commands.<Recorded>sendAndWait(command).effect() != Effect.UNCHANGED;
        } catch (CommandExecutionException _) { // refused, here or on another node
            return false;
        } catch (RuntimeException failure) {
            if (UnreadableEvent.isSeenIn(failure)) {
                return false;
            }
            throw failure;
        }
    }
}
