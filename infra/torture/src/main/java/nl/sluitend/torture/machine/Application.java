package nl.sluitend.torture.machine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.torture.agent.Orders;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The product's application as a child process, with the agent in it and its stores outside. */
public final class Application {

    private final Path folder;
    private final int port;
    private final Java java;
    private final Run run;
    private final Path orders;
    private volatile Orders told = Orders.NONE;
    private @Nullable Process process;
    private boolean ended;

    Application(Path folder, int port, Java java, Run run) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.port = port;
        this.java = java;
        this.run = run;
        this.orders = folder.resolve("orders.properties");
    }

    /** Its address. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Gives its agent new orders. */
    public void order(Orders given) throws IOException {
        told = given;
        given.writeTo(orders);
    }

    /** A view whose store was down goes on within seconds; one stopped by a seeded bug does not. */
    Duration patienceWithFolds() {
        return Duration.ofSeconds(told.faults().isEmpty() ? 40 : 5);
    }

    /** Does nothing once it was ended for good. */
    synchronized void start() throws IOException {
        if (ended) {
            return;
        }
        var builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(folder.resolve("application.log").toFile()));
        builder.environment().put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(run.settings()));
        process = builder.start();
    }

    private List<String> command() throws IOException {
        var agent = "-javaagent:" + AgentJar.writtenTo(folder.resolve("agent.jar")) + "=" + orders;
        return Stream.of(java.options(), List.of(agent), java.product(), run.verb())
                .flatMap(List::stream)
                .toList();
    }

    /** Its crash report and its log, by the names under which they are kept. */
    Map<String, Path> logs() {
        return Map.of(
                "application-%s.log".formatted(folder.getFileName()),
                folder.resolve("application.log"),
                run.log().getFileName().toString(),
                run.log());
    }

    /** Whether its process runs. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The id of its latest process. */
    public long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Ends it for good. */
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

    /** Freezes it ({@code SIGSTOP}) in the middle of whatever it does. */
    public void freeze() throws IOException, InterruptedException {
        Signal.STOP.to(List.of(pid()));
    }

    /** Lets it go on, as if no time had passed. */
    public void thaw() throws IOException, InterruptedException {
        Signal.CONT.to(List.of(pid()));
    }
}
