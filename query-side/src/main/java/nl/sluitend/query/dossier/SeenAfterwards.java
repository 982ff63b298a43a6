package nl.sluitend.query.dossier;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FormerRelation;

/**
 * What a municipality sees of somebody who is no longer its own: what was, when its relation ended, and what it began
 * itself. Nothing that came later (AVG 5(1)b, ADR 21).
 */
final class SeenAfterwards {

    private SeenAfterwards() {}

    static Optional<Dossier> slice(Set<String> bodies, Dossier dossier) {
        return latest(bodies, dossier.former()).map(former -> slice(bodies, dossier, former));
    }

    /** The one that ended last, of those for which somebody looks. */
    static Optional<FormerRelation> latest(Collection<String> bodies, Map<String, FormerRelation> former) {
        return former.entrySet().stream()
                .filter(entry -> bodies.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .max(comparing(FormerRelation::endedOn));
    }

    private static Dossier slice(Set<String> bodies, Dossier dossier, FormerRelation former) {
        return new Dossier(
                dossier.inhabitant(),
                dossier.relations().versionFor(bodies),
                former.origin(),
                former.person(),
                former.municipality(),
                null,
                former.facts(),
                former.wwCases(),
                former.handovers(),
                Own.trajectories(bodies, dossier),
                Own.placements(bodies, dossier),
                Timeline.shownTo(bodies, dossier),
                Relations.NONE,
                Map.of(),
                former.endedOn(),
                Set.of());
    }
}
