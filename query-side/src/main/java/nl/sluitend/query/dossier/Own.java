package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Placement;
import nl.sluitend.kernel.dossier.Trajectory;

/** What somebody began stays theirs to see and to end, also when their relation to the person ended. */
final class Own {

    private Own() {}

    static List<Trajectory> trajectories(Set<String> bodies, Dossier dossier) {
        return dossier.trajectories().stream()
                .filter(each -> bodies.contains(each.municipality()))
                .toList();
    }

    static List<Placement> placements(Set<String> bodies, Dossier dossier) {
        return dossier.placements().stream()
                .filter(each -> bodies.contains(each.placedBy()))
                .toList();
    }
}
