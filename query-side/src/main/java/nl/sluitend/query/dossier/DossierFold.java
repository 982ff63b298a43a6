package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Person;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.query.fold.Fold;
import nl.sluitend.query.fold.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** One inhabitant's stream becomes one dossier; every list about inhabitants is a projection of it. */
public final class DossierFold implements Fold<Dossier> {

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
        return new Dossier(
                stream,
                -1,
                null,
                new Person(stream, null, null, null, AgeBand.UNKNOWN),
                "",
                null,
                Facts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Relations.NONE,
                Map.of(),
                null,
                Set.of());
    }

    @Override
    public Dossier evolve(Dossier dossier, RecordedEvent recorded) {
        var event = (InhabitantEvent) recorded.event();
        var facts = dossier.facts().evolve(event);
        var relations = dossier.relations().evolve(event);
        var next = new Dossier(
                dossier.inhabitant(),
                recorded.sequence(),
                event instanceof InhabitantRegistered registered ? registered.origin() : dossier.origin(),
                Persons.evolve(dossier.person(), event),
                facts.residences().isEmpty() ? "" : facts.residences().getLast().municipality(),
                registeredBy(dossier, event),
                facts,
                WwCases.evolve(dossier.wwCases(), event),
                Handovers.evolve(dossier.handovers(), event),
                Trajectories.evolve(dossier.trajectories(), event),
                Placements.evolve(dossier.placements(), event),
                new Timeline(dossier.relations(), relations).plus(dossier.timeline(), dossier.handovers(), recorded),
                relations,
                dossier.former(),
                null,
                relations.audience());
        return remembering(dossier, next, event);
    }

    private static Dossier remembering(Dossier before, Dossier next, InhabitantEvent event) {
        var former = new FormerRelations(before, next).after(event);
        return new Dossier(
                next.inhabitant(),
                next.version(),
                next.origin(),
                next.person(),
                next.municipality(),
                next.registeredBy(),
                next.facts(),
                next.wwCases(),
                next.handovers(),
                next.trajectories(),
                next.placements(),
                next.timeline(),
                next.relations(),
                former,
                null,
                next.audience());
    }

    private static @Nullable String registeredBy(Dossier dossier, InhabitantEvent event) {
        return event instanceof InhabitantRegistered registered ? registered.registeredBy() : dossier.registeredBy();
    }
}
