package nl.sluitend.query.access;

import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.PayloadField;

/**
 * How well municipalities know a person now: before one accepts, by the payload of what is offered to it (SUWI 62).
 *
 * @param relations of the person
 * @param bodies for which somebody looks
 * @param offered the handovers that are with them
 */
public record MunicipalRelation(Relations relations, Set<String> bodies, List<Handover> offered) {

    static MunicipalRelation of(Set<String> bodies, Relations relations, List<Handover> handovers) {
        var offered = handovers.stream()
                .filter(handover -> bodies.stream().anyMatch(body -> relations.lies(handover.handover(), body)))
                .toList();
        return new MunicipalRelation(relations, bodies, offered);
    }

    /** Whether one of them opened the dossier, and the person is its own now. */
    public boolean isOfOwnRegistration() {
        return relations.registeredBy() != null && isOwnOf(relations.registeredBy());
    }

    /** Whether the person is a municipality's own by now. */
    public boolean isOwn() {
        return bodies.stream().anyMatch(this::isOwnOf);
    }

    private boolean isOwnOf(String body) {
        return bodies.contains(body) && relations.of(body) == Relation.OWN;
    }

    /** Whether the payload of a handover that is with them sends that field. */
    public boolean isSent(PayloadField field) {
        return offered.stream().flatMap(each -> each.payload().stream()).anyMatch(item -> item.field() == field);
    }
}
