package nl.sluitend.gateway.dossier;

import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import org.jspecify.annotations.Nullable;

/**
 * A decision that somebody could take on a file.
 *
 * @param operation the mutation that takes it
 * @param about the key of the case, handover, trajectory or placement that it is about; absent when it is about the person
 * @param considered the command with likely values for what is still to be filled in. Of a decision that a process takes
 * it is what the dossier decides of it, at least {@link RequireRelation}
 */
public record PossibleAction(String operation, @Nullable String about, InhabitantCommand considered) {

    /** The decision that this very command takes. */
    public static PossibleAction of(@Nullable String about, InhabitantCommand command) {
        return new PossibleAction(command.operation(), about, command);
    }
}
