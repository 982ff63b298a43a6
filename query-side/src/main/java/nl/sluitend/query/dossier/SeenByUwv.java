package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.organisation.Body;

/** UWV sees its case, the handover and whom it placed, not what a municipality does afterwards (AVG 5(1)c). */
final class SeenByUwv {

    private SeenByUwv() {}

    static Dossier slice(Set<String> bodies, Dossier dossier) {
        return new Dossier(
                dossier.inhabitant(),
                dossier.relations().versionFor(bodies),
                dossier.origin(),
                dossier.person(),
                dossier.municipality(),
                dossier.registeredBy(),
                dossier.facts(),
                dossier.wwCases(),
                dossier.handovers(),
                List.of(),
                Own.placements(bodies, dossier),
                Timeline.shownTo(bodies, dossier),
                Relations.NONE,
                Map.of(),
                null,
                Set.of(Body.UWV));
    }
}
