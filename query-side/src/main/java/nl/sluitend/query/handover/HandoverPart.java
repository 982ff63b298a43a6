package nl.sluitend.query.handover;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.dossier.DossierPart;
import nl.sluitend.query.fold.RecordedEvent;

/** The handovers. A municipality sees those with it, and those from an earlier relation as they were when it ended. */
public final class HandoverPart implements DossierPart {

    private static final String OFFERED = RecordedEvent.nameOf(HandoverOffered.class);

    @Override
    public Dossier evolve(Dossier dossier, InhabitantEvent event) {
        return dossier.withHandovers(Handovers.evolve(dossier.handovers(), event));
    }

    @Override
    public Dossier show(Dossier shown, Dossier whole, Access access) {
        return switch (access) {
            case Access.Whole _, Access.OfUwv _ -> shown.withHandovers(whole.handovers());
            case Access.OfMunicipality municipality -> shown.withHandovers(toldTo(municipality, whole));
            case Access.OfFormer municipality ->
                shown.withHandovers(municipality.former().handovers());
            case Access.OfWhoBegan _ -> shown;
        };
    }

    private static List<Handover> toldTo(Access.OfMunicipality municipality, Dossier whole) {
        var offered = municipality.relation().offered();
        var earlier = municipality.earlier().stream()
                .flatMap(former -> former.handovers().stream())
                .filter(each -> offered.stream().noneMatch(now -> now.handover().equals(each.handover())));
        return Stream.concat(earlier, offered.stream().map(each -> told(each, municipality.bodies(), whole)))
                .toList();
    }

    /** Leaves out which fields were struck, which says something about the person, and rounds with others. */
    private static Handover told(Handover handover, Set<String> bodies, Dossier whole) {
        return handover.with(next -> next.struck(List.of()).round(roundsOf(handover, bodies, whole)));
    }

    /** How often it was offered here: a municipality may not learn that it was offered elsewhere before. */
    private static int roundsOf(Handover handover, Set<String> bodies, Dossier whole) {
        return (int) whole.timeline().stream()
                .filter(line ->
                        line.event().equals(OFFERED) && handover.handover().equals(line.subject()))
                .filter(line -> !Collections.disjoint(line.seenBy(), bodies))
                .count();
    }
}
