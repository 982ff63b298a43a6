package nl.sluitend.query.dossier;

import java.util.Optional;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.kernel.wwcase.WwCaseEvent;

/** The key of what an event is about; empty when it is about the person. */
final class Subject implements InhabitantEvent.Families<Optional<String>> {

    @Override
    public Optional<String> person(PersonEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> wwCase(WwCaseEvent event) {
        return Optional.of(event.wwCase());
    }

    @Override
    public Optional<String> handover(HandoverEvent event) {
        return Optional.of(event.handover());
    }

    @Override
    public Optional<String> trajectory(TrajectoryEvent event) {
        return Optional.of(event.trajectory());
    }

    @Override
    public Optional<String> placement(PlacementEvent event) {
        return Optional.of(event.placement());
    }
}
