package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.dossier.DossierChanges;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.FindSight;
import nl.sluitend.kernel.dossier.Sight;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Answers what is known of somebody and what happened, as far as the caller may see it.
 *
 * @param reader the dossiers
 * @param parts each says what is shown of it
 */
public record DossierQueries(DocumentReader<Dossier> reader, List<DossierPart> parts) {

    /** Where dossiers are stored: they are found by their key only. */
    public static final CollectionSpec<Dossier> COLLECTION =
            new CollectionSpec<>("dossiers", Dossier.class, Dossier::audience, List.of());

    @QueryHandler
    Optional<Dossier> on(FindDossier query) {
        return shown(query.caller(), query.inhabitant().value(), query.atLeast());
    }

    /** A dossier that contains the decision and still is not shown is not visible to the caller. */
    @QueryHandler
    Optional<Sight> on(FindSight query) {
        var whose = query.inhabitant().value();
        boolean isHidden = reader.hasSeen(whose, query.recorded())
                && shown(query.caller(), whose, -1).isEmpty();
        return Optional.of(isHidden ? Sight.NOT_YOURS : Sight.NOT_YET);
    }

    private Optional<Dossier> shown(Caller caller, String inhabitant, long atLeast) {
        return reader.one(Reach.toPeople(caller), inhabitant, atLeast)
                .flatMap(dossier -> new DossierVisibility(parts).from(Viewpoint.of(caller), dossier));
    }

    /** Empty: a subscription is about its updates. */
    @QueryHandler
    List<DossierChanged> on(DossierChanges query) {
        return List.of();
    }
}
