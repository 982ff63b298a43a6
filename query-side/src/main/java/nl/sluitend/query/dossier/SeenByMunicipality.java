package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.Placement;
import nl.sluitend.kernel.dossier.Trajectory;
import nl.sluitend.kernel.dossier.WwCase;

/**
 * A municipality sees the people it registered and what is offered to it: before acceptance the payload only, and never
 * what concerns another municipality (SUWI 62, domain 2.3).
 *
 * @param caller who looks
 * @param dossier at which dossier
 */
record SeenByMunicipality(Caller caller, Dossier dossier) {

    Dossier slice() {
        var acquaintance = Acquaintance.of(caller, Dossiers.Personalia.of(dossier));
        var handovers = acquaintance.offered().stream()
                .map(SeenByMunicipality::withoutStruck)
                .toList();
        var cases = dossier.wwCases().stream()
                .flatMap(known -> handovers.stream()
                        .filter(handover -> handover.wwCase().equals(known.wwCase()))
                        .reduce((earlier, later) -> later)
                        .map(handover -> CaseInPayload.of(known, handover))
                        .stream())
                .toList();
        return sliced(acquaintance, handovers, cases);
    }

    private Dossier sliced(Acquaintance acquaintance, List<Handover> handovers, List<WwCase> cases) {
        var trajectories = dossier.trajectories().stream()
                .filter(each -> caller.actsFor(each.municipality()))
                .toList();
        var placements = dossier.placements().stream().filter(this::isOwn).toList();
        return new Dossier(
                dossier.inhabitant(),
                dossier.version(),
                dossier.origin(),
                acquaintance.with(dossier.person()),
                dossier.municipality(),
                acquaintance.isOfOwnRegistration() ? dossier.registeredBy() : null,
                dossier.facts(),
                cases,
                handovers,
                trajectories,
                placements,
                new Lines(dossier.timeline(), acquaintance.isOwn())
                        .about(handovers, cases, keys(trajectories, placements)),
                audience());
    }

    private boolean isOwn(Placement placement) {
        return caller.organisation() != null && caller.organisation().value().equalsIgnoreCase(placement.placedBy());
    }

    /** That somebody struck a field tells something about them. */
    private static Handover withoutStruck(Handover handover) {
        var draft = new HandoverDraft(handover);
        draft.struck = List.of();
        return draft.done();
    }

    private static Set<String> keys(List<Trajectory> trajectories, List<Placement> placements) {
        var keys = trajectories.stream().map(Trajectory::trajectory).collect(Collectors.toSet());
        placements.forEach(placement -> keys.add(placement.placement()));
        return keys;
    }

    private Set<String> audience() {
        return dossier.audience().stream()
                .filter(each -> !each.startsWith("GM") || caller.actsFor(each))
                .collect(Collectors.toUnmodifiableSet());
    }
}
