package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.infra.launcher.DataOption;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.Preflight;
import nl.sluitend.infra.launcher.VerbRefused;

/** The product, started as its users start it, in processes of its own. */
public final class Product implements AutoCloseable {

    /** Keycloak binds the next one much later: outside the ephemeral range no connection takes it meanwhile. */
    private static final int BELOW_THOSE_OF_CONNECTIONS = 18_080;

    private static final Duration PATIENCE = Duration.ofMinutes(75);
    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 50;
    private static final int PATIENCE_TO_STOP_IN_SECONDS = 90;

    private final Process process;
    private final Setup setup;
    private final int port;
    private final Path log;
    private final long began;
    private Duration start = Duration.ZERO;

    private Product(Process process, Setup setup, int port, Path log, long began) {
        this.process = process;
        this.setup = setup;
        this.port = port;
        this.log = log;
        this.began = began;
    }

    /** Starts it on what its folder holds and waits until all of it is ready. */
    public static Product start(Setup setup) throws IOException, InterruptedException {
        return launch(setup).awaitUp();
    }

    /** Starts it and does not wait. */
    public static Product launch(Setup setup) throws IOException {
        int port = Preflight.nextFree(BELOW_THOSE_OF_CONNECTIONS);
        long began = System.nanoTime();
        var log = Files.createDirectories(setup.home().resolve("infra/benchmark/target"))
                .resolve("product.log");
        var builder = new ProcessBuilder(setup.command(port))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_OPTS", setup.options());
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop the product"));
        return new Product(process, setup, port, log, began);
    }

    /** Waits until each of its applications reports that it is well. */
    public Product awaitUp() throws IOException, InterruptedException {
        long end = began + PATIENCE.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new VerbRefused("The product did not start: see %s.".formatted(log));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
        }
        start = Duration.ofNanos(System.nanoTime() - began);
        return this;
    }

    /** Whether it runs and each of its applications reports that it is well. */
    public boolean isUp() throws IOException, InterruptedException {
        if (!isUp(URI.create("http://127.0.0.1:" + port))) {
            return false;
        }
        for (var application : addresses()) {
            if (!isUp(application)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUp(URI application) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(application.resolve("/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /** A client of it, like other systems. */
    public Installation installation() throws IOException {
        var option = new DataOption();
        option.path = setup.data();
        return Installation.of(option);
    }

    /** The addresses of its applications, one or more. */
    public List<URI> addresses() throws IOException {
        return parts().applications();
    }

    /** The shape in which it runs. */
    public Shape shape() {
        return setup.shape();
    }

    /** Where its parts are. */
    public PartAddresses parts() throws IOException {
        return PartAddresses.in(setup.data());
    }

    /** The time from the command until everything was ready. */
    public Duration timeToStart() {
        return start;
    }

    /** The processor time of all its processes so far. */
    public Duration cpuTime() {
        return CpuTime.of(process.toHandle());
    }

    /** The memory of the applications and the document store, together. */
    public Memory memory() throws IOException {
        var sum = Memory.NONE;
        for (long pid : pids()) {
            sum = sum.and(Memory.of(pid));
        }
        return sum;
    }

    /** The heaps of these processes, together. */
    public Heap heap() throws IOException, InterruptedException {
        var sum = Heap.NONE;
        for (long pid : pids()) {
            sum = sum.and(Heap.of(pid));
        }
        return sum;
    }

    /** The live objects in these heaps, after a garbage collection. */
    public Heap liveHeap() throws IOException, InterruptedException {
        for (long pid : pids()) {
            Heap.collect(pid);
        }
        return heap();
    }

    /** The same of the process that holds the documents alone. */
    public Heap liveHeapOfDocuments() throws IOException, InterruptedException {
        long pid = pids().getLast();
        Heap.collect(pid);
        return Heap.of(pid);
    }

    private List<Long> pids() throws IOException {
        return setup.shape() == Shape.EMBEDDED ? List.of(process.pid()) : parts().processes();
    }

    /** The process id of the application, the first of several. */
    public long pid() throws IOException {
        return pids().getFirst();
    }

    /** Whether it writes the class cache of the next starts, when it stops. */
    public boolean isLearning() {
        return process.info().commandLine().orElseThrow().contains("-XX:AOTCacheOutput=");
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to stop, and kills it if it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(PATIENCE_TO_STOP_IN_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroyForcibly();
    }
}
