package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.FindPeople;
import nl.sluitend.kernel.dossier.Person;
import nl.sluitend.kernel.handover.InboxChanges;
import nl.sluitend.query.fold.Drawer;
import nl.sluitend.query.fold.Reach;
import nl.sluitend.query.fold.Shelf;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Answers who somebody is and what happened, as far as the caller may see it.
 *
 * @param shelf the dossiers
 */
public record Dossiers(Shelf<Dossier> shelf) {

    /** Where dossiers lie: they are found by their key only. */
    public static final Drawer<Dossier> DRAWER = new Drawer<>("dossiers", Dossier.class, Dossier::audience, List.of());

    @QueryHandler
    Optional<Dossier> on(FindDossier query) {
        return shelf.one(Reach.toPeople(query.caller()), query.inhabitant().value(), query.atLeast())
                .map(dossier -> Seen.by(query.caller(), dossier));
    }

    @QueryHandler
    List<Person> on(FindPeople query) {
        return shelf.several(Reach.toPeople(query.caller()), query.inhabitants(), Personalia.EXCERPT).stream()
                .map(personalia -> personalia.seenBy(query.caller()))
                .toList();
    }

    /** What counts for a subscription are its updates. */
    @QueryHandler
    List<DossierChanged> on(InboxChanges query) {
        return List.of();
    }
}
