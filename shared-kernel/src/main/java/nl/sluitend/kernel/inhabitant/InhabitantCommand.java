package nl.sluitend.kernel.inhabitant;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.privacy.InhabitantId;

/** A command to one inhabitant's dossier. */
public interface InhabitantCommand extends Command {

    /** Whose dossier. */
    InhabitantId inhabitant();

    /** Whether it only ends what its sender began: a municipality may still do so after the person left it (ADR 21). */
    default boolean endsWhatItsSenderBegan() {
        return false;
    }
}
