package nl.sluitend.benchmark.experiment;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.query.rebuild.ServingCollections;
import nl.sluitend.query.rebuild.ViewPointer;
import org.jspecify.annotations.Nullable;

/** Reads the pointers of a product that may not have a document store yet, or one too busy to answer. */
final class Glimpse implements AutoCloseable {

    private static final String IMPATIENT = "?socketTimeoutMS=5000&serverSelectionTimeoutMS=2000";

    private final Product product;
    private String address = "";
    private @Nullable MongoClient client;

    Glimpse(Product product) {
        this.product = product;
    }

    /** Empty when they cannot be read. */
    List<ViewPointer> views() throws IOException {
        var parts = product.parts();
        if (!parts.hasDocuments()) {
            return List.of();
        }
        try {
            return ServingCollections.in(at(parts.documents()).getDatabase("sluitend"))
                    .pointers()
                    .find()
                    .into(new ArrayList<>());
        } catch (MongoException _) {
            return List.of();
        }
    }

    private MongoClient at(String now) {
        if (client == null || !address.equals(now)) {
            close();
            address = now;
            client = MongoClients.create(now + IMPATIENT);
        }
        return client;
    }

    @Override
    public void close() {
        if (client != null) {
            client.close();
        }
    }
}
