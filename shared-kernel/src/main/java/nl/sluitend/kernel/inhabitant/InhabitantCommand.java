package nl.sluitend.kernel.inhabitant;

import nl.sluitend.kernel.decision.Decision;

/** A command to one inhabitant's dossier. */
public interface InhabitantCommand {

    /** Whose dossier. */
    InhabitantId inhabitant();

    /** Who decides, for which organisation, why and when. */
    Decision decision();
}
