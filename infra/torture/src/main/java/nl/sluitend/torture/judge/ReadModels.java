package nl.sluitend.torture.judge;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.fold.DocumentDigest;
import nl.sluitend.query.rebuild.Folded;
import nl.sluitend.query.rebuild.Served;
import org.axonframework.config.Configuration;

/** The collections of a document store that are read, whatever generation they are of. */
record ReadModels(MongoClient client, MongoDatabase database) implements AutoCloseable {

    private static final String DATABASE = "sluitend";

    static ReadModels at(String address) {
        var client = MongoClients.create(address);
        return new ReadModels(client, client.getDatabase(DATABASE));
    }

    Map<String, String> digests() {
        var digest = new DocumentDigest(database);
        var digests = new TreeMap<String, String>();
        Served.in(database)
                .collections()
                .forEach((name, collection) -> digests.put(
                        name,
                        digest.of(collection) + " of "
                                + database.getCollection(collection).countDocuments()));
        return digests;
    }

    /** Whether their tokens say that they have seen all that happened; a document is written before its token. */
    boolean areFolded(Configuration axon) {
        var head = axon.eventStore().createHeadToken();
        return new Folded(database, axon.serializer(), QuerySide.VIEWS).upTo(head);
    }

    @Override
    public void close() {
        client.close();
    }
}
