package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import java.util.Set;
import nl.sluitend.query.fold.Ringing;
import nl.sluitend.query.rebuild.Means;
import nl.sluitend.query.rebuild.Rebuilding;
import nl.sluitend.query.rebuild.Repairing;
import nl.sluitend.query.rebuild.Views;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * The way in: registers the processors that fold events into documents, their tokens beside these documents, and the
 * query handlers. Creates the declared indexes when it starts.
 *
 * @param database the document store
 * @param pace how the processors work
 * @param ringing who hears that a document was written
 * @param means by what views are rebuilt
 */
public record QuerySide(MongoDatabase database, Pace pace, Ringing ringing, Means means) implements ConfigurerModule {

    /** What is folded together and rebuilt together. */
    public static final Set<String> VIEWS = Set.of(Inhabitants.GROUP, Catalogue.GROUP);

    /** For one node. */
    public QuerySide(MongoDatabase database, Pace pace, Means means) {
        this(database, pace, Ringing.here(), means);
    }

    @Override
    public void configureModule(Configurer configurer) {
        var views = new Views(database, means);
        var rooms = new Rooms(database, views, ringing);
        new Processors(database, pace, views).register(configurer, rooms);
        var rebuilding = new Rebuilding(database, VIEWS, views);
        configurer.registerCommandHandler(axon -> rebuilding).registerQueryHandler(axon -> rebuilding);
        var repairing = new Repairing(VIEWS, views);
        configurer.registerCommandHandler(axon -> repairing).registerQueryHandler(axon -> repairing);
        rooms.answers().forEach(answers -> configurer.registerQueryHandler(axon -> answers));
    }
}
