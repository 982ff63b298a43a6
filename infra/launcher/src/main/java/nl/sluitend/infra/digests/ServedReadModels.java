package nl.sluitend.infra.digests;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.ServingCollections;

/**
 * The collections of a document store that are in use, of whichever generation.
 *
 * @param client the driver
 * @param database the one that the address names
 */
public record ServedReadModels(MongoClient client, MongoDatabase database) implements AutoCloseable {

    /** Those at that address, with the name of the database in it. */
    public static ServedReadModels at(String address) {
        var client = MongoClients.create(address);
        var name = Objects.requireNonNull(new ConnectionString(address).getDatabase(), address);
        return new ServedReadModels(client, client.getDatabase(name));
    }

    /** For each collection, by its name without generation, a digest and its number of documents. */
    public Map<String, String> digests() {
        return digests(Map.of());
    }

    /** The same, without the documents of these streams, which differ by collection. */
    public Map<String, String> digests(Map<String, Set<String>> without) {
        var digests = new TreeMap<String, String>();
        var digest = QuerySide.digests(database);
        ServingCollections.in(database).collections().forEach((name, served) -> {
            var streams = without.getOrDefault(name, Set.of());
            digests.put(name, digest.of(served, streams) + " of " + documents(served, streams));
        });
        return digests;
    }

    /** The streams that were set aside, by the collections in which they have documents. */
    public Map<String, Set<String>> setAside() {
        return ServingCollections.in(database).setAside();
    }

    private long documents(String served, Set<String> without) {
        return without.isEmpty()
                ? documents(served)
                : QuerySide.digests(database).count(served, without);
    }

    /** How many documents the collection in use under that name has. */
    public long count(String collection) {
        return documents(Objects.requireNonNull(
                ServingCollections.in(database).collections().get(collection), collection));
    }

    private long documents(String served) {
        return database.getCollection(served).countDocuments();
    }

    @Override
    public void close() {
        client.close();
    }
}
