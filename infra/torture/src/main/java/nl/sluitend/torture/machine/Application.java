package nl.sluitend.torture.machine;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sluitend.infra.launcher.Sluitend;
import nl.sluitend.torture.agent.Orders;
import org.jspecify.annotations.Nullable;

/** The product's application as a child process, with the agent in it and its stores beside it. */
public final class Application {

    private static final String DAILY_RUN = "-Dsluitend.daily-run.look-every=500ms";

    private final Path folder;
    private final int port;
    private final Map<String, String> stores;
    private final Path orders;
    private @Nullable Process process;
    private boolean ended;

    Application(Path folder, int port, Map<String, String> stores) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.port = port;
        this.stores = new TreeMap<>(stores);
        this.orders = folder.resolve("orders.properties");
    }

    /** Its address. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Tells its agent what to do from now on. */
    public void order(Orders told) throws IOException {
        told.writeTo(orders);
    }

    /** Never again once it was ended. */
    synchronized void start() throws IOException {
        if (ended) {
            return;
        }
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(folder.resolve("application.log").toFile()))
                .start();
    }

    private List<String> command() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-javaagent:" + AgentJar.writtenTo(folder.resolve("agent.jar")) + "=" + orders,
                "-cp",
                productsClassPath(),
                Sluitend.class.getName(),
                "start",
                "--no-caseload",
                "--data=" + folder.resolve("data"),
                "--port=" + port,
                DAILY_RUN));
        stores.forEach((part, address) -> command.add("-Dsluitend.%s.uri=%s".formatted(part, address)));
        return command;
    }

    /** Without the harness, which is no part of it, and without tests. */
    private static String productsClassPath() throws IOException {
        var harness = AgentJar.home(Application.class).toString();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.equals(harness))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Whether its process is there. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** For good. */
    synchronized void end() throws InterruptedException {
        ended = true;
        kill();
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }
}
