package nl.sluitend.query.dossier;

import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.query.access.Access;

/** One context's part of a dossier: what an event does to it, and what is shown of it to whom (ADR 32). */
public interface DossierPart {

    /** That dossier, with this part as it is after the event. */
    Dossier evolve(Dossier dossier, InhabitantEvent event);

    /**
     * What is shown so far, with what this access may see of this part. It starts from an empty dossier: a part that
     * adds nothing shows nothing.
     *
     * @param whole the dossier as it is
     */
    Dossier show(Dossier shown, Dossier whole, Access access);
}
