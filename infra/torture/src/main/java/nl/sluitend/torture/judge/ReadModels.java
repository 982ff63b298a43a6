package nl.sluitend.torture.judge;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.query.fold.DocumentDigest;

/** All collections of a document store but the tokens, which tell where its processors are. */
record ReadModels(MongoClient client, MongoDatabase database) implements AutoCloseable {

    private static final String DATABASE = "sluitend";
    private static final String TOKENS = "trackingtokens";

    static ReadModels at(String address) {
        var client = MongoClients.create(address);
        return new ReadModels(client, client.getDatabase(DATABASE));
    }

    Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            if (!name.equals(TOKENS) && !name.startsWith("system.")) {
                long count = database.getCollection(name).countDocuments();
                digests.put(name, new DocumentDigest(database).of(name) + " of " + count);
            }
        }
        return digests;
    }

    @Override
    public void close() {
        client.close();
    }
}
