package nl.sluitend.query.trajectory;

import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.Trajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.dossier.DossierPart;
import nl.sluitend.query.dossier.Keyed;

/** The trajectories. A body that enrolled somebody still sees that after its relation ended; UWV does not see them. */
public final class TrajectoryPart implements DossierPart {

    @Override
    public Dossier evolve(Dossier dossier, InhabitantEvent event) {
        return event instanceof TrajectoryEvent own
                ? dossier.withTrajectories(evolve(dossier.trajectories(), own))
                : dossier;
    }

    private static List<Trajectory> evolve(List<Trajectory> trajectories, TrajectoryEvent event) {
        return switch (event) {
            case EnrolledInTrajectory e -> Keyed.with(trajectories, Trajectory::trajectory, enrolled(e));
            case TrajectoryEnded e ->
                Keyed.changed(
                        trajectories,
                        Trajectory::trajectory,
                        e.trajectory(),
                        running -> running.with(next -> next.until(e.lastDay()).endReason(e.reason())));
        };
    }

    private static Trajectory enrolled(EnrolledInTrajectory e) {
        return new Trajectory(
                e.trajectory(),
                e.programme(),
                e.municipality(),
                e.fullTime(),
                e.from(),
                e.programmeUntil(),
                null,
                null);
    }

    @Override
    public Dossier show(Dossier shown, Dossier whole, Access access) {
        return switch (access) {
            case Access.Whole _ -> shown.withTrajectories(whole.trajectories());
            case Access.OfUwv _ -> shown;
            case Access.OfMunicipality municipality -> shown.withTrajectories(of(municipality.bodies(), whole));
            case Access.OfFormer municipality -> shown.withTrajectories(of(municipality.bodies(), whole));
            case Access.OfWhoBegan(var bodies) -> shown.withTrajectories(of(bodies, whole));
        };
    }

    private static List<Trajectory> of(Set<String> bodies, Dossier whole) {
        return whole.trajectories().stream()
                .filter(each -> bodies.contains(each.municipality()))
                .toList();
    }
}
