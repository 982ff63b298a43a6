package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Person;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.responsibility.Facts;

/**
 * What a body sees of somebody to whom it has no relation but that it enrolled or placed them: a municipality acts by law
 * after WW, also where nobody offered it the person. It sees what it began, and of the person nothing (SUWI 62, ADR 27).
 */
final class SeenByWhoBegan {

    private SeenByWhoBegan() {}

    static Optional<Dossier> slice(Set<String> bodies, Dossier dossier) {
        return dossier.relations().areBegunBy(bodies) ? Optional.of(begun(bodies, dossier)) : Optional.empty();
    }

    private static Dossier begun(Set<String> bodies, Dossier dossier) {
        return new Dossier(
                dossier.inhabitant(),
                dossier.relations().versionFor(bodies),
                null,
                new Person(dossier.inhabitant(), null, null, null, AgeBand.UNKNOWN),
                "",
                null,
                Facts.NONE,
                List.of(),
                List.of(),
                Own.trajectories(bodies, dossier),
                Own.placements(bodies, dossier),
                Timeline.shownTo(bodies, dossier),
                Relations.NONE,
                Map.of(),
                null,
                Set.of());
    }
}
