package nl.sluitend.kernel.inhabitant;

import java.util.List;
import nl.sluitend.kernel.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What would be decided about the commands of a {@link ConsiderCommands}.
 *
 * @param each in the order in which they were asked
 */
public record Considered(List<Consideration> each) {

    public Considered {
        each = List.copyOf(each);
    }

    /**
     * What would be decided about one command.
     *
     * @param operation its name ({@link nl.sluitend.kernel.decision.Command#operation})
     * @param refusal by which rule it would be refused; absent when it would be recorded
     */
    public record Consideration(String operation, @Nullable Refusal refusal) {}
}
