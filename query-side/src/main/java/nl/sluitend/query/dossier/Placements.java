package nl.sluitend.query.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.kernel.agreement.CovenantTerms;
import nl.sluitend.kernel.dossier.AftercareMoment;
import nl.sluitend.kernel.dossier.Placement;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementEvent;
import org.jspecify.annotations.Nullable;

/** The placements with their aftercare, after an event. */
final class Placements {

    private Placements() {}

    static List<Placement> evolve(List<Placement> placements, InhabitantEvent event) {
        if (event instanceof PlacedWithEmployer placed) {
            return Parts.with(placements, Placement::placement, placed(placed));
        }
        return event instanceof PlacementEvent own
                ? Parts.changed(placements, Placement::placement, own.placement(), known -> evolve(known, own))
                : placements;
    }

    private static Placement evolve(Placement placement, PlacementEvent event) {
        return switch (event) {
            case PlacedWithEmployer _ -> placement;
            case AftercareStarted e -> with(placement, placement.until(), placement.ended(), due(e.due()));
            case AftercareContactHeld e ->
                with(placement, placement.until(), placement.ended(), held(placement.aftercare(), e));
            case PlacementEnded e -> with(placement, e.lastDay(), true, placement.aftercare());
        };
    }

    private static Placement placed(PlacedWithEmployer e) {
        return new Placement(
                e.placement(),
                e.employer(),
                e.placedBy(),
                e.occupation(),
                e.hoursPerWeek(),
                e.from(),
                e.until(),
                false,
                List.of());
    }

    private static Placement with(
            Placement placement, @Nullable LocalDate until, boolean ended, List<AftercareMoment> aftercare) {
        return new Placement(
                placement.placement(),
                placement.employer(),
                placement.placedBy(),
                placement.occupation(),
                placement.hoursPerWeek(),
                placement.from(),
                until,
                ended,
                aftercare);
    }

    private static List<AftercareMoment> due(List<LocalDate> days) {
        var moments = CovenantTerms.USUAL.aftercare();
        return IntStream.range(0, Math.min(days.size(), moments.size()))
                .mapToObj(i -> new AftercareMoment(moments.get(i), days.get(i), null, null))
                .toList();
    }

    private static List<AftercareMoment> held(List<AftercareMoment> moments, AftercareContactHeld e) {
        return moments.stream()
                .map(each -> each.moment() == e.moment()
                        ? new AftercareMoment(each.moment(), each.due(), e.occurredOn(), e.stillAtWork())
                        : each)
                .toList();
    }
}
