package nl.sluitend.torture.judge;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.query.fold.DocumentDigest;
import nl.sluitend.query.rebuild.Served;

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

    @Override
    public void close() {
        client.close();
    }
}
