package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.query.dossier.DossierFold;
import nl.sluitend.query.fold.ChangeBroadcast;
import nl.sluitend.query.fold.DocumentDigest;
import nl.sluitend.query.rebuild.RebuildSetup;
import nl.sluitend.query.rebuild.Rebuilding;
import nl.sluitend.query.rebuild.Repairing;
import nl.sluitend.query.rebuild.Views;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * The entry point: registers the processors that fold events into documents, their tokens beside these documents, and
 * the query handlers. Creates the declared indexes when it starts.
 *
 * @param database the document store
 * @param settings how the processors work
 * @param broadcast who hears that a document was written
 * @param setup what rebuilds of views need
 */
public record QuerySide(
        MongoDatabase database, ProcessorSettings settings, ChangeBroadcast broadcast, RebuildSetup setup)
        implements ConfigurerModule {

    /** What is folded together and rebuilt together. */
    public static final Set<String> VIEWS = Set.of(InhabitantProjection.GROUP, CatalogueProjection.GROUP);

    /** For one node. */
    public QuerySide(MongoDatabase database, ProcessorSettings settings, RebuildSetup setup) {
        this(database, settings, ChangeBroadcast.here(), setup);
    }

    /** The fold from one inhabitant's stream to their dossier, for reading a single stream. */
    public static DossierFold dossierFold() {
        return new DossierFold(DossierParts.ALL);
    }

    /** Digests of what is stored there, to be compared with what was folded elsewhere. */
    public static DocumentDigest digests(MongoDatabase database) {
        return new DocumentDigest(
                database,
                ReadModels.LISTS.stream()
                        .map(list -> list.collection().name())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void configureModule(Configurer configurer) {
        var views = new Views(database, setup);
        var rooms = new ReadModels(database, views, broadcast);
        new Processors(database, settings, views).register(configurer, rooms);
        var rebuilding = new Rebuilding(database, VIEWS, views);
        configurer.registerCommandHandler(axon -> rebuilding).registerQueryHandler(axon -> rebuilding);
        var repairing = new Repairing(VIEWS, views);
        configurer.registerCommandHandler(axon -> repairing).registerQueryHandler(axon -> repairing);
        rooms.answers().forEach(answers -> configurer.registerQueryHandler(axon -> answers));
    }
}
