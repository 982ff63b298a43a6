package nl.sluitend.query.dossier;

import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import nl.sluitend.query.fold.Happened;
import org.jspecify.annotations.Nullable;

/** Every event is one line of the person's history. */
final class Timeline {

    private Timeline() {}

    static TimelineEntry line(Happened happened) {
        return new TimelineEntry(
                happened.sequence(),
                happened.name(),
                subject(happened.event()),
                happened.event().occurredOn(),
                happened.recordedAt(),
                happened.organisation(),
                happened.role(),
                happened.ground());
    }

    private static @Nullable String subject(DomainEvent event) {
        return switch (event) {
            case WwCaseEvent e -> e.wwCase();
            case HandoverEvent e -> e.handover();
            case TrajectoryEvent e -> e.trajectory();
            case PlacementEvent e -> e.placement();
            default -> null;
        };
    }
}
