package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import nl.sluitend.benchmark.product.Heap;
import nl.sluitend.benchmark.product.Memory;
import nl.sluitend.benchmark.product.Product;
import tools.jackson.databind.JsonNode;

/**
 * One feed, sent from disk as fast as it is accepted, and its effect on the product.
 *
 * @param seconds how long it took
 * @param cpuMicros processor time of all the product's processes, in microseconds
 * @param receipt the product's answer
 * @param before the memory before; of the heap only live objects
 * @param half when half of the feed was sent; of the heap everything in use
 * @param after the memory after; of the heap only live objects
 */
record Delivery(double seconds, double cpuMicros, JsonNode receipt, Taken before, Taken half, Taken after) {

    /** The memory of the product's applications and document store. */
    record Taken(Memory memory, Heap heap) {

        static Taken needed(Product product) throws IOException, InterruptedException {
            var heap = product.liveHeap();
            return new Taken(product.memory(), heap);
        }

        static Taken asItIs(Product product) {
            try {
                return new Taken(product.memory(), product.heap());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }

        String words() {
            return "%,d (%,d)".formatted(memory.residentKiB() >> 10, heap.usedKiB() >> 10);
        }
    }

    static Delivery of(Product product, Path feed) throws IOException, InterruptedException {
        var before = Taken.needed(product);
        var half = new CompletableFuture<Taken>();
        var publisher =
                BodyPublishers.ofInputStream(() -> opened(feed, () -> half.completeAsync(() -> Taken.asItIs(product))));
        var cpu = product.cpuTime();
        long began = System.nanoTime();
        var receipt = product.installation().feed(publisher);
        double seconds = (System.nanoTime() - began) / 1e9;
        double micros = product.cpuTime().minus(cpu).toNanos() / 1e3;
        return new Delivery(seconds, micros, receipt, before, half.join(), Taken.needed(product));
    }

    private static InputStream opened(Path feed, Runnable half) {
        try {
            return new ToldAt(Files.newInputStream(feed), Files.size(feed) / 2, half);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double micros(long lines) {
        return cpuMicros / lines;
    }

    long added() {
        return receipt.path("new").asLong();
    }

    long unchanged() {
        return receipt.path("unchanged").asLong();
    }

    long rejected() {
        return receipt.path("rejected").asLong();
    }

    String sentence() {
        return "%,d new, %,d unchanged, %,d rejected in %.1f s; resident (heap) MiB before %s, at half %s, after %s"
                .formatted(added(), unchanged(), rejected(), seconds, before.words(), half.words(), after.words());
    }
}
