package nl.sluitend.infra.launcher;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.sluitend.query.fold.DocumentDigest;
import nl.sluitend.query.rebuild.Served;

/** The collections of a document store that are read, whatever their generation. */
record ReadModels(MongoClient client, MongoDatabase database) implements AutoCloseable {

    static ReadModels at(String address) {
        var client = MongoClients.create(address);
        var name = Objects.requireNonNull(new ConnectionString(address).getDatabase(), address);
        return new ReadModels(client, client.getDatabase(name));
    }

    /** Of each collection a digest, and how many documents it has. */
    Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        Served.in(database)
                .collections()
                .forEach((name, served) ->
                        digests.put(name, new DocumentDigest(database).of(served) + " of " + documents(served)));
        return digests;
    }

    long count(String collection) {
        return documents(
                Objects.requireNonNull(Served.in(database).collections().get(collection), collection));
    }

    private long documents(String collection) {
        return database.getCollection(collection).countDocuments();
    }

    @Override
    public void close() {
        client.close();
    }
}
