package nl.sluitend.query.access;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FormerRelation;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.organisation.Body;

/** How somebody may look at a dossier: each part decides what it shows for each kind of access (ADR 11, ADR 21). */
public sealed interface Access {

    /** The person's, and the product's when a deadline asks: everything. */
    record Whole() implements Access {}

    /**
     * UWV's: its case, the handover and its own placements, not what a municipality does afterwards (AVG 5(1)c).
     *
     * @param bodies for which somebody looks
     */
    record OfUwv(Set<String> bodies) implements Access {}

    /**
     * A municipality's with a relation that lasts: the people it registered and what is offered to it; before acceptance
     * the payload only, and never what concerns another municipality (SUWI 62).
     *
     * @param bodies for which somebody looks
     * @param relation how well they know the person now
     * @param earlier what they knew when earlier relations ended
     */
    record OfMunicipality(Set<String> bodies, MunicipalRelation relation, List<FormerRelation> earlier)
            implements Access {}

    /**
     * A municipality's, of somebody who is no longer its own: the state when its relation ended, and what it began
     * itself. Nothing that came later (AVG 5(1)b).
     *
     * @param bodies for which somebody looks
     * @param former what they knew; of several the one that ended last
     */
    record OfFormer(Set<String> bodies, FormerRelation former) implements Access {}

    /**
     * That of a body whose only relation to the person is that it enrolled or placed them: it sees what it began, and
     * nothing of the person (SUWI 62, ADR 27).
     *
     * @param bodies for which somebody looks
     */
    record OfWhoBegan(Set<String> bodies) implements Access {}

    /** How somebody with that viewpoint may look at that dossier; empty when not at all. */
    static Optional<Access> from(Viewpoint viewpoint, Dossier dossier) {
        return from(viewpoint, dossier.relations(), dossier.handovers(), dossier.former());
    }

    /** The same, of a dossier of which only the deciding parts were read. */
    static Optional<Access> from(
            Viewpoint viewpoint, Relations relations, List<Handover> handovers, Map<String, FormerRelation> former) {
        return switch (viewpoint) {
            case Viewpoint.Whole _ -> Optional.of(new Whole());
            case Viewpoint.OfBodies(var bodies) ->
                relations.last(bodies)
                        ? Optional.of(lasting(bodies, relations, handovers, former))
                        : over(bodies, relations, former);
            case Viewpoint.Outside _ -> Optional.empty();
        };
    }

    /** How those municipalities look at that dossier while their relation lasts. */
    static Access ofMunicipality(Set<String> bodies, Dossier dossier) {
        return ofMunicipality(bodies, dossier.relations(), dossier.handovers(), dossier.former());
    }

    private static Access lasting(
            Set<String> bodies, Relations relations, List<Handover> handovers, Map<String, FormerRelation> former) {
        return bodies.contains(Body.UWV) ? new OfUwv(bodies) : ofMunicipality(bodies, relations, handovers, former);
    }

    private static Access ofMunicipality(
            Set<String> bodies, Relations relations, List<Handover> handovers, Map<String, FormerRelation> former) {
        return new OfMunicipality(bodies, MunicipalRelation.of(bodies, relations, handovers), knownBy(bodies, former));
    }

    private static Optional<Access> over(Set<String> bodies, Relations relations, Map<String, FormerRelation> former) {
        return knownBy(bodies, former).stream()
                .max(comparing(FormerRelation::endedOn))
                .<Access>map(latest -> new OfFormer(bodies, latest))
                .or(() -> relations.areBegunBy(bodies) ? Optional.of(new OfWhoBegan(bodies)) : Optional.empty());
    }

    private static List<FormerRelation> knownBy(Set<String> bodies, Map<String, FormerRelation> former) {
        return former.entrySet().stream()
                .filter(entry -> bodies.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
