package nl.sluitend.benchmark.experiment;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.Locale;
import nl.sluitend.benchmark.product.Heap;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.query.rebuild.ServingCollections;

/**
 * What the process with the documents holds in memory for that many people.
 *
 * @param heap what it needs
 * @param inhabitants how many dossiers there are
 */
record Held(Heap heap, long inhabitants) {

    /** The usable part of the heap: the rest is for short-lived objects. */
    private static final double FILLED = 0.8;

    static Held by(Product product) throws IOException, InterruptedException {
        try (var client = MongoClients.create(product.parts().documents())) {
            var database = client.getDatabase("sluitend");
            var dossiers = ServingCollections.in(database).collections().getOrDefault("dossiers", "dossiers");
            return new Held(
                    product.liveHeapOfDocuments(),
                    database.getCollection(dossiers).countDocuments());
        }
    }

    /** Whether another of the same size fits beside it. */
    boolean fitsTwice() {
        return heap.usedKiB() < heap.mostKiB() * FILLED / 2;
    }

    /** How much each additional person cost, and how many would fit. */
    String words(Held before) {
        double bytesEach = (heap.usedKiB() - before.heap.usedKiB()) * 1024.0 / (inhabitants - before.inhabitants);
        double most = (heap.mostKiB() * FILLED - before.heap.usedKiB()) * 1024 / bytesEach + before.inhabitants;
        return String.format(
                Locale.ROOT,
                "%,d inhabitants, %,.0f bytes for each; a heap of %,d MiB would be filled to 80 %% by %,.0f",
                inhabitants,
                bytesEach,
                heap.mostKiB() >> 10,
                most);
    }
}
