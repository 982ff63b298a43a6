package nl.sluitend.kernel.access;

import static nl.sluitend.kernel.collection.Additions.plus;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the handovers of one person mean for who sees what.
 *
 * @param byHandover what each of them means
 */
record Offers(Map<String, Offer> byHandover) {

    /** To prepare a handover again takes back what was offered. */
    Map<String, Offer> prepared(String handover, String wwCase) {
        return byHandover.containsKey(handover)
                ? with(handover, Offer::endedEarly)
                : plus(byHandover, handover, Offer.prepared(wwCase));
    }

    /** Changes that one, if there is one. */
    Map<String, Offer> with(String handover, UnaryOperator<Offer> change) {
        var next = new TreeMap<>(byHandover);
        next.computeIfPresent(handover, (_, offer) -> change.apply(offer));
        return next;
    }

    /** Changes those of that case. */
    Map<String, Offer> withCase(String wwCase, UnaryOperator<Offer> change) {
        var next = new TreeMap<>(byHandover);
        next.replaceAll((_, offer) -> offer.wwCase().equals(wwCase) ? change.apply(offer) : offer);
        return next;
    }

    boolean isWith(String handover, String body) {
        var offer = byHandover.get(handover);
        return offer != null && offer.isWith(body);
    }

    boolean anyIs(Predicate<Offer> so) {
        return byHandover.values().stream().anyMatch(so);
    }

    /** Whether that body has an offer of that case, or had it when it was answered or closed. */
    boolean letSee(String wwCase, String body) {
        return anyIs(
                offer -> offer.wwCase().equals(wwCase) && (offer.isWith(body) || offer.wasAnsweredOrClosedBy(body)));
    }

    /** Whether what that body had before went back, and was neither answered nor closed. */
    boolean tookBackFrom(String body, Offers before) {
        return byHandover.entrySet().stream()
                .filter(offer -> before.isWith(offer.getKey(), body))
                .noneMatch(offer -> offer.getValue().wasAnsweredOrClosedBy(body));
    }
}
