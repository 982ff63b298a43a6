package nl.sluitend.query.fold;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;

/**
 * A fresh database: in the server that {@code -Dsluitend.mongodb.uri} names, or in one in memory.
 *
 * @param client the driver
 * @param database the fresh database
 * @param witness who heard what was sent
 */
public record Store(MongoClient client, MongoDatabase database, Witness witness) implements AutoCloseable {

    private static final String ADDRESS = address();

    public static Store fresh() {
        var witness = new Witness();
        var client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(ADDRESS))
                .addCommandListener(witness)
                .build());
        return new Store(client, client.getDatabase("test-" + UUID.randomUUID()), witness);
    }

    private static String address() {
        var given = System.getProperty("sluitend.mongodb.uri", "");
        return given.isEmpty() ? new MongoServer(new MemoryBackend()).bindAndGetConnectionString() : given;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
