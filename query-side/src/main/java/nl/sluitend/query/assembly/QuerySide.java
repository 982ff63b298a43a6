package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import nl.sluitend.query.fold.Ringing;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * The way in: registers the processors that fold events into documents, their tokens beside these documents, and the
 * query handlers. Creates the declared indexes when it starts.
 *
 * @param database the document store
 * @param pace how the processors work
 * @param ringing who hears that a document was written
 */
public record QuerySide(MongoDatabase database, Pace pace, Ringing ringing) implements ConfigurerModule {

    /** For one node. */
    public QuerySide(MongoDatabase database, Pace pace) {
        this(database, pace, Ringing.here());
    }

    @Override
    public void configureModule(Configurer configurer) {
        var rooms = new Rooms(database, ringing);
        new Processors(database, pace).register(configurer, rooms);
        rooms.answers().forEach(answers -> configurer.registerQueryHandler(axon -> answers));
    }
}
