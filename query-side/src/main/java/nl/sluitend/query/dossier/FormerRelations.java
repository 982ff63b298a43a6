package nl.sluitend.query.dossier;

import static nl.sluitend.kernel.collection.Additions.plus;

import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FormerRelation;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.query.access.Access;

/**
 * Keeps what a municipality saw when its relation ends: the person as before the event, and its handovers as after it,
 * which show how it ended.
 *
 * @param visibility what was seen
 * @param before the dossier before the event
 * @param after the dossier after it
 */
record FormerRelations(DossierVisibility visibility, Dossier before, Dossier after) {

    /** What is kept after that event, by the code of the municipality. */
    Map<String, FormerRelation> keptAfter(InhabitantEvent event) {
        var former = after.former();
        for (var body : after.relations().ties().keySet()) {
            var known = former.get(body);
            if (isOver(body)) {
                former = plus(former, body, of(body, event));
            } else if (known != null && EndOfRelation.isMove(event)) {
                former = plus(former, body, new EndOfRelation(after, body).toldMoreOf(known));
            }
        }
        return former;
    }

    /** An offer that went back from a former municipality adds nothing to what it knew. */
    private boolean isOver(String body) {
        return after.relations().of(body) == Relation.FORMER
                && before.relations().last(Set.of(body))
                && !(after.former().containsKey(body) && after.relations().tookBackFrom(body, before.relations()));
    }

    /** Cases are shown as after the event, for it may be what closed them; the person and all else as before it. */
    private FormerRelation of(String body, InhabitantEvent event) {
        var then = shownTo(body, before, before.withWwCases(after.wwCases()));
        var ended = before.withHandovers(
                before.handovers().stream().map(this::asItEnded).toList());
        var handovers = shownTo(body, ended, ended).handovers();
        return new FormerRelation(
                new EndOfRelation(after, body).by(event, handovers),
                after.version(),
                EndOfRelation.isMove(event),
                then.origin(),
                then.person(),
                then.municipality(),
                then.facts(),
                then.wwCases(),
                handovers);
    }

    private Dossier shownTo(String body, Dossier when, Dossier what) {
        return visibility.show(what, Access.ofMunicipality(Set.of(body), when));
    }

    private Handover asItEnded(Handover handover) {
        return after.handovers().stream()
                .filter(each -> each.handover().equals(handover.handover()))
                .filter(each -> each.round() == handover.round())
                .findFirst()
                .orElse(handover);
    }
}
