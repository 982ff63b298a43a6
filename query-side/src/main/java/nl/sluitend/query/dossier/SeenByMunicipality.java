package nl.sluitend.query.dossier;

import static nl.sluitend.kernel.handover.PayloadField.CONTACT;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.Person;
import nl.sluitend.kernel.dossier.Placement;
import nl.sluitend.kernel.dossier.Trajectory;
import nl.sluitend.kernel.dossier.WwCase;
import org.jspecify.annotations.Nullable;

/**
 * A municipality sees the people it registered and what is offered to it: before acceptance the payload only, and never
 * what concerns another municipality (SUWI 62, domain 2.3).
 *
 * @param caller who looks
 * @param dossier at which dossier
 */
record SeenByMunicipality(Caller caller, Dossier dossier) {

    Dossier slice() {
        var handovers = dossier.handovers().stream()
                .filter(this::isOffered)
                .map(SeenByMunicipality::withoutStruck)
                .toList();
        var cases = dossier.wwCases().stream()
                .flatMap(known -> handovers.stream()
                        .filter(handover -> handover.wwCase().equals(known.wwCase()))
                        .reduce((earlier, later) -> later)
                        .map(handover -> CaseInPayload.of(known, handover))
                        .stream())
                .toList();
        return sliced(handovers, cases);
    }

    private Dossier sliced(List<Handover> handovers, List<WwCase> cases) {
        var trajectories = dossier.trajectories().stream()
                .filter(each -> caller.actsFor(each.municipality()))
                .toList();
        var placements = dossier.placements().stream().filter(this::isOwn).toList();
        return new Dossier(
                dossier.inhabitant(),
                dossier.version(),
                dossier.origin(),
                person(handovers),
                dossier.municipality(),
                isRegisteredHere() ? dossier.registeredBy() : null,
                dossier.facts(),
                cases,
                handovers,
                trajectories,
                placements,
                new Lines(dossier.timeline(), knows(handovers)).about(handovers, cases, keys(trajectories, placements)),
                audience());
    }

    private Person person(List<Handover> handovers) {
        var person = dossier.person();
        return new Person(
                person.inhabitant(),
                person.name(),
                knows(handovers) ? person.birthDate() : null,
                isRegisteredHere() || handovers.stream().anyMatch(SeenByMunicipality::sends) ? person.contact() : null,
                person.ageBand());
    }

    private static boolean sends(Handover handover) {
        return handover.payload().stream().anyMatch(item -> item.field() == CONTACT);
    }

    /** Whether the person is the municipality's own by now. */
    private boolean knows(List<Handover> handovers) {
        return isRegisteredHere() || handovers.stream().anyMatch(each -> each.acceptedOn() != null);
    }

    private boolean isRegisteredHere() {
        return actsFor(dossier.registeredBy());
    }

    private boolean isOffered(Handover handover) {
        return Audience.isWithMunicipality(handover) && actsFor(handover.municipality());
    }

    private boolean actsFor(@Nullable String municipality) {
        return municipality != null && caller.actsFor(municipality);
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
