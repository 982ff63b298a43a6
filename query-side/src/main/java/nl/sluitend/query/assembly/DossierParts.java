package nl.sluitend.query.assembly;

import java.util.List;
import nl.sluitend.query.dossier.DossierPart;
import nl.sluitend.query.handover.HandoverPart;
import nl.sluitend.query.inhabitant.PersonPart;
import nl.sluitend.query.placement.PlacementPart;
import nl.sluitend.query.responsibility.ResponsibilityPart;
import nl.sluitend.query.trajectory.TrajectoryPart;
import nl.sluitend.query.wwcase.WwCasePart;

/** The parts of a dossier, one for each context about a person: a new one is added here. */
final class DossierParts {

    static final List<DossierPart> ALL = List.of(
            new PersonPart(),
            new ResponsibilityPart(),
            new WwCasePart(),
            new HandoverPart(),
            new TrajectoryPart(),
            new PlacementPart());

    private DossierParts() {}
}
