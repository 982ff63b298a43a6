package nl.sluitend.kernel.access;

import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What each body has to do with the person, as follows from who opened the dossier, from the offers, from where the
 * person lives, and from who enrolled or placed the person.
 *
 * @param relations with the ties as they were before the last event
 */
record Ties(Relations relations) {

    /** By body. */
    Map<String, Tie> now() {
        var bodies = relations.ties().keySet().stream()
                .filter(relations::isMunicipality)
                .collect(toCollection(TreeSet::new));
        bodies.addAll(relations.begun().values());
        Optional.ofNullable(relations.registeredBy()).ifPresent(bodies::add);
        relations.offers().values().stream()
                .map(Offer::municipality)
                .filter(body -> !body.isEmpty())
                .forEach(bodies::add);
        var next = new TreeMap<>(relations.ties());
        bodies.forEach(body -> next.compute(body, (_, tie) -> tied(body, tie)));
        return next;
    }

    private @Nullable Tie tied(String body, @Nullable Tie before) {
        var relation = relation(body, before != null && before.remembered());
        if (before != null) {
            return before.as(relation);
        }
        return relation == null ? null : Tie.begun(relation);
    }

    private @Nullable Relation relation(String body, boolean remembered) {
        boolean left = relations.left().contains(body);
        boolean own = body.equals(relations.registeredBy()) || offers().anyIs(offer -> offer.isAcceptedBy(body));
        if (!left && own) {
            return Relation.OWN;
        }
        if (!left && offers().anyIs(offer -> offer.isWith(body))) {
            return Relation.OFFERED;
        }
        if (own || remembered || isAnsweredOrClosed(body)) {
            return Relation.FORMER;
        }
        return relations.begun().containsValue(body) ? Relation.BEGAN : null;
    }

    /** An offer that was returned, or taken back before it was accepted, leaves nothing behind by itself. */
    private boolean isAnsweredOrClosed(String body) {
        return offers().anyIs(offer -> offer.wasAnsweredOrClosedBy(body));
    }

    private Offers offers() {
        return new Offers(relations.offers());
    }
}
