package nl.sluitend.query.dossier;

import java.util.Map;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.dossier.Dossier;

/** Everything about the person, for the person; what it is kept with is nobody's. */
final class SeenWhole {

    private SeenWhole() {}

    static Dossier of(Dossier dossier) {
        return new Dossier(
                dossier.inhabitant(),
                dossier.version(),
                dossier.origin(),
                dossier.person(),
                dossier.municipality(),
                dossier.registeredBy(),
                dossier.facts(),
                dossier.wwCases(),
                dossier.handovers(),
                dossier.trajectories(),
                dossier.placements(),
                dossier.timeline(),
                Relations.NONE,
                Map.of(),
                null,
                dossier.audience());
    }
}
