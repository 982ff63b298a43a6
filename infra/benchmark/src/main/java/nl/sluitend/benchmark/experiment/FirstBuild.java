package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.benchmark.product.Product;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.PartProgress;
import nl.sluitend.query.rebuild.ViewPointer;

/** Watches a product that starts on an empty document store and builds all its views. */
final class FirstBuild {

    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 50;
    /** With a full heap the virtual machine only collects garbage: the rate then falls below this. */
    private static final long LEAST_EVENTS_PER_SECOND = 200;

    private static final Duration STALLED = Duration.ofSeconds(90);

    private final Product product;
    private long began;
    private Duration cpuBefore = Duration.ZERO;
    private Duration cpu = Duration.ZERO;
    private long ended;
    private long total;
    private long read;
    private long readAtMark;
    private long mark;
    private boolean served;

    private FirstBuild(Product product) {
        this.product = product;
    }

    /** Waits until everything is built, or progress stops. */
    static FirstBuild watched(Product product) throws IOException, InterruptedException {
        var build = new FirstBuild(product);
        try (var documents = new Glimpse(product)) {
            while (product.isAlive() && !build.served && !build.isStalled()) {
                build.note(documents.views());
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
            }
        }
        build.ended = System.nanoTime();
        build.cpu = product.cpuTime().minus(build.cpuBefore);
        return build;
    }

    private void note(List<ViewPointer> views) {
        if (began == 0 && !views.isEmpty()) {
            began = System.nanoTime();
            mark = began;
            cpuBefore = product.cpuTime();
        }
        served |= views.size() == QuerySide.VIEWS.size() && views.stream().allMatch(view -> view.serving() != null);
        if (!served) {
            read = Math.max(read, views.stream().mapToLong(FirstBuild::read).sum());
            total = Math.max(total, views.stream().mapToLong(FirstBuild::total).sum());
        }
        progress();
    }

    private static long read(ViewPointer view) {
        return view.undertaking() == null
                ? view.ending() == null ? 0 : view.ending().events()
                : view.undertaking().marks().stream()
                        .mapToLong(PartProgress::events)
                        .sum();
    }

    private static long total(ViewPointer view) {
        return view.undertaking() == null
                ? view.ending() == null ? 0 : view.ending().total()
                : view.undertaking().total();
    }

    private void progress() {
        if (read - readAtMark > LEAST_EVENTS_PER_SECOND * STALLED.toSeconds() || (read == total && total > 0)) {
            readAtMark = read;
            mark = System.nanoTime();
        }
    }

    private boolean isStalled() {
        return began != 0 && System.nanoTime() - mark > STALLED.toNanos();
    }

    boolean isBuilt() {
        return served;
    }

    double seconds() {
        return (ended - began) / 1e9;
    }

    double cpuMicros() {
        return cpu.toNanos() / 1e3;
    }

    long read() {
        return read;
    }

    long total() {
        return total;
    }
}
