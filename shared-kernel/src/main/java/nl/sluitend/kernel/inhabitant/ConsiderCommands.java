package nl.sluitend.kernel.inhabitant;

import java.util.List;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks what would be decided about each of these commands now, each by itself as if the others had not been sent.
 * Nothing is recorded and no refusal is logged, because nobody asked for a decision: a page asks it, so as to show what
 * cannot be done with the rule that says so (ADR 42). Answer: {@link Considered}.
 *
 * @param inhabitant whom all of them are about
 * @param commands in their order; a value that somebody has still to choose is a likely one
 * @param decision who asks, and when
 */
public record ConsiderCommands(
        @TargetAggregateIdentifier InhabitantId inhabitant, List<InhabitantCommand> commands, Decision decision)
        implements InhabitantCommand {

    public ConsiderCommands {
        commands = List.copyOf(commands);
    }
}
