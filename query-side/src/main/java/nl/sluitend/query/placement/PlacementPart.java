package nl.sluitend.query.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.kernel.agreement.CovenantTerms;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareMoment;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.dossier.DossierPart;
import nl.sluitend.query.dossier.Keyed;

/** The placements with their aftercare. A body that placed somebody goes on seeing that after its relation ended. */
public final class PlacementPart implements DossierPart {

    @Override
    public Dossier evolve(Dossier dossier, InhabitantEvent event) {
        return event instanceof PlacementEvent own
                ? dossier.withPlacements(evolve(dossier.placements(), own))
                : dossier;
    }

    private static List<Placement> evolve(List<Placement> placements, PlacementEvent event) {
        return event instanceof PlacedWithEmployer placed
                ? Keyed.with(placements, Placement::placement, placed(placed))
                : Keyed.changed(placements, Placement::placement, event.placement(), known -> evolve(known, event));
    }

    private static Placement evolve(Placement placement, PlacementEvent event) {
        return switch (event) {
            case PlacedWithEmployer _ -> placement;
            case AftercareStarted e -> placement.withAftercare(due(e.due()));
            case AftercareContactHeld e -> placement.withAftercare(held(placement.aftercare(), e));
            case PlacementEnded e ->
                placement.with(next -> next.until(e.lastDay()).ended(true));
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

    @Override
    public Dossier show(Dossier shown, Dossier whole, Access access) {
        return switch (access) {
            case Access.Whole _ -> shown.withPlacements(whole.placements());
            case Access.OfUwv(var bodies) -> shown.withPlacements(by(bodies, whole));
            case Access.OfMunicipality municipality -> shown.withPlacements(by(municipality.bodies(), whole));
            case Access.OfFormer municipality -> shown.withPlacements(by(municipality.bodies(), whole));
            case Access.OfWhoBegan(var bodies) -> shown.withPlacements(by(bodies, whole));
        };
    }

    private static List<Placement> by(Set<String> bodies, Dossier whole) {
        return whole.placements().stream()
                .filter(each -> bodies.contains(each.placedBy()))
                .toList();
    }
}
