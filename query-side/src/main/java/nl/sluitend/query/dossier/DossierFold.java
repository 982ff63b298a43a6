package nl.sluitend.query.dossier;

import java.util.List;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.query.fold.Fold;
import nl.sluitend.query.fold.RecordedEvent;

/**
 * Folds one inhabitant's stream into one dossier; every list about inhabitants is a projection of it. Each context's
 * facts are folded by its part; the relations, the timeline and what former municipalities knew span all of them.
 *
 * @param parts one for each context
 */
public record DossierFold(List<DossierPart> parts) implements Fold<Dossier> {

    @Override
    public String aggregate() {
        return "inhabitant";
    }

    @Override
    public boolean concerns(Class<?> event) {
        return InhabitantEvent.class.isAssignableFrom(event);
    }

    @Override
    public Dossier begin(String stream) {
        return Dossier.empty(stream);
    }

    @Override
    public Dossier evolve(Dossier before, RecordedEvent recorded) {
        var event = (InhabitantEvent) recorded.event();
        var relations = before.relations().evolve(event);
        var history = new Timeline(before.relations(), relations);
        var line = history.line(recorded);
        var after = before.with(next -> next.version(recorded.sequence())
                .relations(relations)
                .timeline(history.plus(before.timeline(), before.handovers(), event, line))
                .news(new ToldOf(line, recorded.mandates(), before.inhabitant()).after(before.news()))
                .audience(relations.audience()));
        for (var part : parts) {
            after = part.evolve(after, event);
        }
        return after.withFormer(new FormerRelations(new DossierVisibility(parts), before, after).keptAfter(event));
    }
}
