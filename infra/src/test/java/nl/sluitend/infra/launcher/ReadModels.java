package nl.sluitend.infra.launcher;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.sluitend.query.fold.DocumentDigest;

/** All collections of a document store but the tokens, which tell where its processors are. */
record ReadModels(MongoClient client, MongoDatabase database) implements AutoCloseable {

    private static final String TOKENS = "trackingtokens";

    static ReadModels at(String address) {
        var client = MongoClients.create(address);
        var name = Objects.requireNonNull(new ConnectionString(address).getDatabase(), address);
        return new ReadModels(client, client.getDatabase(name));
    }

    /** Of each collection a digest, and how many documents it has. */
    Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            if (!name.equals(TOKENS) && !name.startsWith("system.")) {
                digests.put(name, new DocumentDigest(database).of(name) + " of " + count(name));
            }
        }
        return digests;
    }

    long count(String collection) {
        return database.getCollection(collection).countDocuments();
    }

    @Override
    public void close() {
        client.close();
    }
}
