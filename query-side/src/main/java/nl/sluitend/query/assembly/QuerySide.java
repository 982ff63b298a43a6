package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import java.util.Set;
import nl.sluitend.query.rebuild.Means;
import nl.sluitend.query.rebuild.Rebuilding;
import nl.sluitend.query.rebuild.Views;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * The way in: registers the processors that fold events into documents, their tokens beside these documents, and the
 * query handlers. Creates the declared indexes when it starts.
 *
 * @param database the document store
 * @param pace how the processors work
 * @param means by what views are rebuilt
 */
public record QuerySide(MongoDatabase database, Pace pace, Means means) implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        var views = new Views(database, means);
        var rooms = new Rooms(database, views);
        new Processors(database, pace, views).register(configurer, rooms);
        var rebuilding = new Rebuilding(database, Set.of(Inhabitants.GROUP, Catalogue.GROUP), views);
        configurer.registerCommandHandler(axon -> rebuilding).registerQueryHandler(axon -> rebuilding);
        rooms.answers().forEach(answers -> configurer.registerQueryHandler(axon -> answers));
    }
}
