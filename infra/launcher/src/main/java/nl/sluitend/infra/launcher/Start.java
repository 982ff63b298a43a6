package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import nl.sluitend.infra.clock.CalendarNotice;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts all parts and stays until it is asked to stop. */
@Command(
        name = "start",
        description = {
            "Starts PostgreSQL, Keycloak, the document store and the application, and waits for Ctrl-C.",
            "A part is replaced by its address: -Dsluitend.postgres.uri, -Dsluitend.vault.uri,"
                    + " -Dsluitend.mongodb.uri, -Dsluitend.keycloak.uri, or SLUITEND_POSTGRES_URI and so on."
        })
final class Start implements Callable<Integer> {

    /** Views are folded again at every start, which takes longer the more events there are. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--fresh", description = "Start empty: removes everything in this data folder.")
    private boolean fresh;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the application (default: ${DEFAULT-VALUE}); Keycloak takes the next free one.")
    private int port;

    @Option(
            names = "--nodes",
            paramLabel = "N",
            description = {
                "Run N identical applications, each a process of its own, on one PostgreSQL and one document store",
                "(the first on --port, the others on the next free ones); without it one runs in this process."
            })
    private @Nullable Integer nodes;

    @Option(names = "--no-caseload", description = "Leave an empty store empty.")
    private boolean noCaseload;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Preflight.requirePossible(port, nodes);
        Preflight.requireSettings();
        Preflight.requireKeycloak();
        if (!DataFolder.known(data.path).exists()) { // a refused start leaves no new folder
            Preflight.check(DataFolder.known(data.path).path(), port);
        }
        var screen = new Screen(spec.commandLine().getOut());
        var folder = DataFolder.open(data.path).lock();
        try {
            start(folder, screen);
            return 0; // stays locked until the process is gone, which may still have to write
        } catch (Exception e) {
            folder.close();
            throw e;
        }
    }

    private void start(DataFolder folder, Screen screen) throws Exception {
        new OrphanProcesses(folder).end(screen::say);
        Preflight.check(folder.path(), port);
        if (fresh) { // nothing can refuse it any more
            folder.empty();
        }
        folder.requireWhole();
        if (!ExternalAddresses.haveDatabases()) {
            folder.requireDatabase();
        }
        run(folder, screen);
    }

    private void run(DataFolder folder, Screen screen) throws Exception {
        var parts = new InstallationParts(folder);
        var stopped = new CountDownLatch(1);
        var end = AtTheEnd.of("stop", () -> stop(parts, screen, stopped));
        HasServed.handOver();
        try {
            begin(folder, parts, screen);
        } catch (Exception | Error e) {
            if (end.isTakenBack()) {
                parts.close();
                throw refusal(folder, e);
            }
        }
        stopped.await();
    }

    private void begin(DataFolder folder, InstallationParts parts, Screen screen) throws Exception {
        var secrets = folder.secrets();
        startParts(parts, secrets, screen);
        HasServed.tell();
        screen.say(CalendarNotice.on(MachineDay.today()));
        screen.say(new Welcome(folder, secrets).text());
        if (!noCaseload) {
            fill(Begun.in(folder, spec.root().commandLine(), screen));
        }
    }

    private void startParts(InstallationParts parts, Secrets secrets, Screen screen) throws Exception {
        screen.say("Starting; the very first start also builds Keycloak and takes about a minute.");
        var keycloakPort = Preflight.freePort(port + 1);
        var keycloakUri = URI.create(ExternalAddresses.uri("keycloak").orElse("http://127.0.0.1:" + keycloakPort));
        var keycloak = CompletableFuture.runAsync(
                unchecked(() -> screen.timed("Keycloak", () -> parts.keycloak(secrets, keycloakPort))));
        screen.timed("PostgreSQL", parts::postgres);
        parts.lackOfRoom().ifPresent(screen::say);
        var applications = new Applications(parts, screen, port, keycloakUri, secrets);
        var started = nodes == null ? applications.one() : applications.several(nodes);
        keycloak.join();
        parts.introduce(secrets);
        for (var application : started) {
            screen.timed("Application", () -> new Health(application).awaitUp(PATIENCE, screen::say));
        }
    }

    private static void fill(Begun installation) throws IOException, InterruptedException {
        for (var data : SampleData.given()) {
            data.fill(installation);
        }
    }

    private static Runnable unchecked(Callable<?> work) {
        return () -> {
            try {
                work.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        };
    }

    private static VerbRefused refusal(DataFolder folder, Throwable failure) {
        return new VerbRefused(
                "The start failed: %s (details: %s)".formatted(OneSentence.words(failure), folder.log()), failure);
    }

    private static void stop(InstallationParts parts, Screen screen, CountDownLatch stopped) {
        screen.say("Stopping…");
        parts.close();
        screen.say("All parts have stopped.");
        HasServed.endUnlessTold(HasServed.ASKED_TO_END);
        stopped.countDown();
    }
}
