package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.infra.launcher.DataOption;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.Refusal;

/** The product, started as its users start it, in processes of its own. */
public final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 50;
    private static final int PATIENCE_TO_STOP_IN_SECONDS = 90;

    private final Process process;
    private final Path data;
    private final int port;
    private final Duration start;

    private Product(Process process, Path data, int port, Duration start) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.start = start;
    }

    /** Starts it on what that folder holds and waits until all of it is ready. */
    public static Product start(Path home, Path data) throws IOException, InterruptedException {
        int port = freePort();
        long began = System.nanoTime();
        var log = Files.createDirectories(home.resolve("infra/benchmark/target"))
                .resolve("product.log")
                .toFile();
        var process = new ProcessBuilder(command(home, data, port))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop the product"));
        awaitUp(process, port, log.toPath());
        return new Product(process, data, port, Duration.ofNanos(System.nanoTime() - began));
    }

    private static List<String> command(Path home, Path data, int port) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dsluitend.home=" + home,
                "-jar",
                home.resolve("infra/target/sluitend.jar").toString()));
        command.addAll(List.of("start", "--no-caseload", "--port=" + port, "--data=" + data));
        return command;
    }

    private static void awaitUp(Process process, int port, Path log) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new Refusal("The product did not start: see %s.".formatted(log));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
        }
    }

    private static boolean isUp(int port) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/actuator/health".formatted(port)))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** It, as other systems speak to it. */
    public Installation installation() throws IOException {
        var option = new DataOption();
        option.path = data;
        return Installation.of(option);
    }

    /** Where it answers. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where its parts are. */
    public Parts parts() throws IOException {
        return Parts.in(data);
    }

    /** From the command to the moment at which all of it was ready. */
    public Duration timeToStart() {
        return start;
    }

    /** What all its processes together have used of the processors so far. */
    public Duration cpuTime() {
        return CpuTime.of(process.toHandle());
    }

    /** Of the process that holds the application and the document store. */
    public Memory memory() throws IOException {
        return Memory.of(process.pid());
    }

    /** Number of the process that holds the application. */
    public long pid() {
        return process.pid();
    }

    /** Asks it to stop, and insists when it does not. */
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
        process.destroyForcibly();
    }
}
