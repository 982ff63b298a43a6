package nl.sluitend.kernel.inhabitant;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.privacy.InhabitantId;

/** A command to one inhabitant's dossier. */
public interface InhabitantCommand extends Command {

    /** Whose dossier. */
    InhabitantId inhabitant();
}
