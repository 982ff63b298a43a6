package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.sluitend.infra.build.Build;
import nl.sluitend.infra.launcher.Running.Part;
import nl.sluitend.kernel.calendar.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The verbs that speak to a running installation, against a stand-in for gateway and Keycloak. */
class VerbsTest {

    private static final String BROKEN_OFF = "broken off";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> received = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        var running = DataFolder.open(data).running();
        running.note(Part.APPLICATION, address, null);
        running.note(Part.KEYCLOAK, address, null);
        answers.put("/realms/sluitend/protocol/openid-connect/token", "{\"access_token\":\"t0ken\"}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            if (BROKEN_OFF.equals(answers.get(exchange.getRequestURI().getPath()))) {
                return; // closed without an answer
            }
            var answer = answers.getOrDefault(exchange.getRequestURI().getPath(), "");
            exchange.sendResponseHeaders(answer.isEmpty() ? 503 : 200, 0);
            exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int sluitend(String... arguments) {
        return Sluitend.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void theClockIsMovedByTheOperator() {
        answers.put("/graphql", "{\"data\":{\"moveClock\":{\"clock\":{\"now\":\"2027-02-20T09:00:00Z\"}}}}");

        assertThat(sluitend("clock", "+90d", "--data", data.toString())).isZero();

        assertThat(received.getLast()).startsWith("Bearer t0ken").contains("P90D");
        assertThat(out).hasToString("2027-02-20T09:00:00Z" + System.lineSeparator());
    }

    @Test
    void aStepThatIsNoneIsExplained() {
        assertThat(sluitend("clock", "tomorrow", "--data", data.toString())).isOne();

        assertThat(err.toString()).contains("+90d");
    }

    @Test
    void aFeedWithoutRejectionsIsDone() throws IOException {
        answers.put("/feed/v1/ww-cases", "{\"received\":2,\"new\":1,\"changed\":0,\"unchanged\":1,\"rejected\":0}");

        assertThat(sluitend("feed", twoLines(), "--data", data.toString())).isZero();

        assertThat(received.getLast()).isEqualTo("Bearer t0ken {}\n{}\n");
        assertThat(out.toString()).containsPattern("received +2").containsPattern("unchanged +1");
    }

    @Test
    void aRejectedLineIsShownWithItsRemedyAndFailsTheVerb() throws IOException {
        answers.put("/feed/v1/ww-cases", """
                {"received":2,"new":1,"changed":0,"unchanged":0,"rejected":1,"rejections":[{"line":2,
                 "field":"lastDay","code":"last-day-before-first-day",
                 "reason":{"nl":"Te vroeg.","en":"Too early."},
                 "remedy":{"nl":"Verbeter het.","en":"Correct it."}}]}
                """);

        assertThat(sluitend("feed", twoLines(), "--data", data.toString())).isOne();

        assertThat(out.toString()).contains("line 2, lastDay: Too early. (last-day-before-first-day) Correct it.");
    }

    @Test
    void aGatewayThatIsDownIsSaidInOneSentence() throws IOException {
        assertThat(sluitend("feed", twoLines(), "--data", data.toString())).isOne();

        assertThat(err.toString()).startsWith("/feed/v1/ww-cases answers 503").hasLineCount(1);
    }

    @Test
    void nothingRunningIsSaidWithTheRemedy() throws IOException {
        DataFolder.known(data).running().clear();

        assertThat(sluitend("clock", "--data", data.toString())).isOne();

        assertThat(err.toString()).contains("./sluitend start");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock",
                "clock +1d",
                "feed feed.ndjson",
                "rebuild catalogue",
                "rebuild catalogue --watch",
                "repair",
                "repair --all",
                "story",
                "digest",
                "digest --verify"
            })
    void whatIsBeingStartedIsToBeWaitedFor(String typed) throws IOException {
        var folder = DataFolder.open(data).lock();
        var running = folder.running();
        running.clear();
        running.note(Part.LAUNCHER, data.toString(), ProcessHandle.current());
        running.note(Part.POSTGRES, "jdbc:postgresql://127.0.0.1:1/events", null);
        running.note(Part.VAULT, "jdbc:postgresql://127.0.0.1:1/vault", null);
        running.note(Part.DOCUMENTS, "mongodb://127.0.0.1:1/sluitend", null);
        twoLines();

        try (folder) {
            var words = typed.replaceAll("feed.ndjson$", data + "/$0") + " --data " + data;
            assertThat(sluitend(words.split(" "))).isOne();
        }

        assertThat(err.toString()).hasLineCount(1).contains("is being started: wait until it runs.");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock", "digest", "story", "repair", "rebuild catalogue"})
    void whatIsBeingStoppedIsNotBeingStarted(String typed) throws IOException {
        DataFolder.known(data).running().clear();

        try (var _ = DataFolder.open(data).lock()) {
            assertThat(sluitend((typed + " --data " + data).split(" "))).isOne();
        }

        assertThat(err.toString()).hasLineCount(1).contains("is in use", "./sluitend status");
    }

    @Test
    void aVerbThatGetsNoAnswerTellsItsReasonAndNotTheDocument() {
        answers.put("/graphql", "{\"errors\":[{\"message\":\"The store is away.\",\"locations\":[]}],\"data\":null}");

        for (var verb : List.of("repair KEY", "repair", "rebuild catalogue", "rebuild catalogue --cancel")) {
            assertThat(sluitend((verb + " --data " + data).split(" "))).isOne();
        }

        assertThat(err.toString().lines()).hasSize(4).containsOnly("The request failed: The store is away.");
    }

    @Test
    void wordsThatSayNothingAreAskedFor() {
        for (var verb : List.of("repair", "rebuild", "feed")) {
            assertThat(sluitend(verb, "", "--data", data.toString())).isOne();
            assertThat(sluitend(verb, " ", "--data", data.toString())).isOne();
        }

        assertThat(err.toString().lines()).hasSize(6).allMatch(line -> line.contains("is missing:"));
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "repair KEY --all",
                "rebuild catalogue --watch --cancel",
                "rebuild catalogue --cancel --yes",
                "rebuild catalogue --cancel --compare",
                "rebuild catalogue --watch --throttle 5"
            })
    void wordsThatContradictEachOtherAreNotTaken(String typed) {
        assertThat(sluitend((typed + " --data " + data).split(" "))).isNotZero();

        assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
        assertThat(received).isEmpty();
    }

    @Test
    void aTakenPortIsSaidWithTheRemedy() {
        var taken = String.valueOf(server.getAddress().getPort());

        assertThat(sluitend("start", "--data", data.toString(), "--port", taken))
                .isOne();

        assertThat(err.toString()).contains("Port " + taken + " is taken").contains("--port");
    }

    @Test
    void noNodesAtAllIsSaidWithTheRemedy() {
        assertThat(sluitend("start", "--data", data.toString(), "--nodes", "0")).isOne();

        assertThat(err.toString()).contains("--nodes 0").contains("1 or more");
    }

    @Test
    void statusTellsOfEveryNode() throws IOException {
        DataFolder.known(data).running().note(Part.APPLICATION, 2, "http://127.0.0.1:1", null);

        assertThat(sluitend("status", "--data", data.toString())).isOne();

        assertThat(out.toString().lines().filter(line -> line.startsWith("Application")))
                .hasSize(2);
    }

    @Test
    void statusFailsUntilAllIsReady() throws IOException {
        assertThat(sluitend("status", "--data", data.toString())).isOne();

        assertThat(out.toString())
                .containsPattern("PostgreSQL +not ready +-")
                .containsPattern("Application +not ready")
                .contains(WorkingDays.knownUntil().toString())
                .contains("./sluitend stop");
    }

    @Test
    void statusWhereNothingRunsSaysSoAndHasAnEndOfItsOwn() throws IOException {
        DataFolder.known(data).running().clear();

        assertThat(sluitend("status", "--data", data.toString())).isEqualTo(3);
        assertThat(sluitend("status", "--data", data.resolve("nowhere").toString()))
                .isEqualTo(3);

        assertThat(out.toString()).hasLineCount(2).contains("Nothing runs in", "./sluitend start");
        assertThat(data.resolve("nowhere")).doesNotExist();
    }

    @Test
    void statusOfAFolderInWhichARestoreBrokeOffDoesNotSendToAStartThatIsRefused() throws IOException {
        var half = DataFolder.open(data.resolve("half"));
        Files.createFile(half.restoring());

        assertThat(sluitend("status", "--data", half.path().toString())).isEqualTo(3);

        assertThat(out.toString()).hasLineCount(1).contains("broke off", "restore again", "--fresh");
    }

    /** As a full disk leaves it, or an editor: nothing is known then, and the next stop or start writes it anew. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LAUNCHER.process=abc",
                "LAUNCHER.process=12@2026",
                "LAUNCHER.process=",
                "KEYCLOAK.process=-7@2026-01-01T00:00:00Z",
                "KEYCLOAK.process=99999999999999999999@2026-01-01T00:00:00Z",
                "DOCUMENTS.process=1@+1000000000-12-31T23:59:59Z",
                "LAUNCHER.address=\\u12",
                "APPLICATION.address=no address\nKEYCLOAK.address=http:",
                "APPLICATION.address=\nKEYCLOAK.address=%%",
                "DOCUMENTS.address=http://[::x",
                "POSTGRES.address=abc\nVAULT.address=",
                "\0\0\0\0",
                ""
            })
    void aRecordThatWasDamagedIsNoneAndStopsNobody(String record) throws IOException {
        for (var verb : List.of("status", "clock", "digest", "story", "repair", "stop", "status")) {
            if (!verb.equals("status") || out.toString().isEmpty()) {
                Files.writeString(data.resolve("running.properties"), record);
            }
            sluitend(verb, "--data", data.toString());
        }

        assertThat(err.toString()).doesNotContain("This should not happen", "Exception");
        assertThat(out.toString()).contains("No start runs in").endsWith("start it with ./sluitend start.\n");
    }

    @Test
    void aRecordThatIsNoTextIsNoneEither() throws IOException {
        Files.write(data.resolve("running.properties"), new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF});

        assertThat(sluitend("status", "--data", data.toString())).isEqualTo(3);
        assertThat(sluitend("stop", "--data", data.toString())).isZero();

        assertThat(err.toString()).isEmpty();
    }

    /** What may be refused is refused before anything is removed. */
    @Test
    void aFreshStartThatIsRefusedTakesNothingAway() throws IOException {
        var keyset = installation("kept", true);
        var taken = String.valueOf(server.getAddress().getPort());

        for (var refused : List.of(List.of("--port", taken), List.of("-Dsluitend.horizon-years=abc"))) {
            var words = new ArrayList<>(
                    List.of("start", "--fresh", "--data", data.resolve("kept").toString()));
            words.addAll(refused);
            assertThat(sluitend(words.toArray(String[]::new))).isOne();
        }

        System.clearProperty("sluitend.horizon-years");
        assertThat(err.toString()).hasLineCount(2);
        assertThat(keyset).hasContent("keys");
        assertThat(data.resolve("kept/postgres/PG_VERSION")).exists();
    }

    /** As when a disk was not mounted: an empty database would take its place, and the place of every good backup. */
    @ParameterizedTest
    @ValueSource(strings = {"start --port PORT", "backup DIR/one --keys DIR/other"})
    void keysWithoutTheirDatabaseAreNoInstallationToStartOrToCopy(String typed) throws IOException {
        var keyset = installation("bare", false);
        var words = typed.replace("PORT", String.valueOf(Preflight.freePort(0)))
                .replace(
                        "DIR",
                        data.resolveSibling(data.getFileName() + "-backup").toString());

        assertThat(sluitend((words + " --data " + data.resolve("bare")).split(" ")))
                .isOne();

        assertThat(err.toString()).hasLineCount(1).contains("but not its database", "--fresh");
        assertThat(keyset).hasContent("keys");
        assertThat(data.resolve("bare/postgres")).doesNotExist();
        assertThat(data.resolveSibling(data.getFileName() + "-backup")).doesNotExist();
    }

    @Test
    void aFolderInWhichARestoreBrokeOffIsNotBackedUp() throws IOException {
        installation("half", true);
        Files.createFile(DataFolder.known(data.resolve("half")).restoring());
        var kept = data.resolveSibling(data.getFileName() + "-backup");

        assertThat(sluitend("backup", kept + "/one", "--keys", kept + "/other", "--data", data.resolve("half") + ""))
                .isOne();

        assertThat(err.toString()).hasLineCount(1).contains("broke off");
        assertThat(kept).doesNotExist();
    }

    private Path installation(String name, boolean withDatabase) throws IOException {
        try (var folder = DataFolder.open(data.resolve(name))) {
            if (withDatabase) {
                Files.writeString(Files.createDirectories(folder.postgres()).resolve("PG_VERSION"), "18");
            }
            var keyset = folder.path().resolve("secrets/vault-keyset.json");
            Files.createDirectories(keyset.getParent());
            return Files.writeString(keyset, "keys");
        }
    }

    /** A backup's own database is none that was left over. */
    @Test
    void aStopEndsNothingOfABackupOrARestore() throws Exception {
        var folder = DataFolder.open(data.resolve("busy")).lock();
        var part = new ProcessBuilder("sleep", "60").start();
        try {
            folder.running().note(Part.POSTGRES, "jdbc:postgresql://127.0.0.1:1/sluitend", part.toHandle());

            assertThat(sluitend("stop", "--data", folder.path().toString())).isOne();

            assertThat(err.toString()).hasLineCount(1).contains("a backup, a restore", "wait for it");
            assertThat(part.isAlive()).isTrue();
        } finally {
            part.destroyForcibly();
            folder.close();
        }
    }

    @Test
    void aBackupIsNotWrittenIntoTheInstallationByAnyName() throws IOException {
        var link = Files.createSymbolicLink(data.resolveSibling("link-" + data.getFileName()), data);
        var elsewhere = data.resolveSibling("elsewhere-" + data.getFileName());
        try {
            for (var within : List.of(data.resolve("kept"), link.resolve("kept"), data)) {
                assertThat(sluitend("backup", within.toString(), "--keys", elsewhere.toString(), "--data", data + ""))
                        .isOne();
                assertThat(sluitend("backup", elsewhere.toString(), "--keys", within.toString(), "--data", data + ""))
                        .isOne();
            }

            assertThat(err.toString()).hasLineCount(6);
            assertThat(err.toString().lines()).allMatch(line -> line.contains("would be lost with it"));
            assertThat(elsewhere).doesNotExist();
            assertThat(data.resolve("kept")).doesNotExist();
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void statusSaysWhichBuildRunsAndWhenItIsNotTheOneThatIsBuilt() {
        answers.put("/actuator/health", build(Build.running().toString()));
        sluitend("status", "--data", data.toString());
        assertThat(out.toString()).containsOnlyOnce(Build.running().toString()).doesNotContain("on disk");

        answers.put("/actuator/health", build("0.0.1 (commit 0ld, jars 00000000)"));
        sluitend("status", "--data", data.toString());

        assertThat(out.toString())
                .containsPattern("Build +runs +0.0.1 \\(commit 0ld, jars 00000000\\)")
                .containsPattern(
                        "Build +on disk +" + Pattern.quote(Build.running().toString()));
    }

    private static String build(String told) {
        return "{\"status\":\"UP\",\"components\":{\"build\":{\"status\":\"UP\",\"description\":\"%s\"}}}"
                .formatted(told);
    }

    @Test
    void theVersionTellsWhichBuildItIs() {
        assertThat(sluitend("--version")).isZero();

        assertThat(out).hasToString("Sluitend " + Build.running() + System.lineSeparator());
    }

    @Test
    void anApplicationIsReadyWhenItsHealthIsUp() throws Exception {
        var address = DataFolder.known(data).running().address(Part.APPLICATION).orElseThrow();
        var readiness = new Readiness(DataFolder.known(data));

        assertThat(readiness.of(Part.APPLICATION, address)).isFalse();
        answers.put("/actuator/health", "{\"status\":\"UP\"}");

        assertThat(readiness.of(Part.APPLICATION, address)).isTrue();
    }

    @Test
    void aFolderIsNoFeed() {
        assertThat(sluitend("feed", data.toString(), "--data", data.toString())).isOne();
        assertThat(sluitend("feed", data.resolve("none").toString(), "--data", data.toString()))
                .isOne();

        assertThat(err.toString()).hasLineCount(2).contains("is a folder", "does not exist");
    }

    @Test
    void anEmptyFeedIsNotDone() throws IOException {
        answers.put("/feed/v1/ww-cases", "{\"received\":0,\"new\":0,\"changed\":0,\"unchanged\":0,\"rejected\":0}");
        var empty = Files.createFile(data.resolve("empty.ndjson")).toString();

        assertThat(sluitend("feed", empty, "--data", data.toString())).isOne();

        assertThat(err.toString()).hasLineCount(1).contains("has no lines");
    }

    @Test
    void anAnswerThatBreaksOffIsSaidInOneSentence() throws IOException {
        answers.put("/feed/v1/ww-cases", BROKEN_OFF);

        assertThat(sluitend("feed", twoLines(), "--data", data.toString())).isOne();

        assertThat(err.toString()).hasLineCount(1).contains("broke off", "./sluitend status", "sent twice");
    }

    @Test
    void whatDoesNotAnswerIsSaidInOneSentence() throws IOException {
        server.stop(0);

        assertThat(sluitend("feed", twoLines(), "--data", data.toString())).isOne();
        assertThat(sluitend("clock", "--data", data.toString())).isOne();
        assertThat(sluitend("rebuild", "catalogue", "--data", data.toString())).isOne();
        assertThat(sluitend("digest", "--data", data.toString())).isOne();

        assertThat(err.toString()).hasLineCount(4).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "99999"})
    void aPortThatIsNoneIsRefusedAndNothingIsMade(String port) {
        var nowhere = data.resolve("not/yet");

        assertThat(sluitend("start", "--port", port, "--data", nowhere.toString()))
                .isOne();

        assertThat(err.toString()).hasLineCount(1).contains("--port " + port, "1 to 65535");
        assertThat(nowhere.getParent()).doesNotExist();
    }

    @Test
    void aStartThatIsRefusedLeavesNoFolder() {
        var nowhere = data.resolve("nowhere");
        var taken = String.valueOf(server.getAddress().getPort());

        assertThat(sluitend("start", "--data", nowhere.toString(), "--port", taken))
                .isOne();

        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFileIsNoDataFolder() throws IOException {
        var file = twoLines();

        assertThat(sluitend("start", "--data", file, "--port", "1")).isOne();
        assertThat(sluitend("restore", data.toString(), "--keys", data.toString(), "--data", file))
                .isOne();

        assertThat(err.toString()).hasLineCount(2).doesNotContain("Exception");
    }

    /** Whatever is typed: a sentence, an exit code, no trace. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "start --port many",
                "start --nodes -3",
                "start --nodes many",
                "start extra",
                "start --data",
                "stop now",
                "status --all",
                "feed",
                "feed a b",
                "clock +1",
                "clock +1d +2d",
                "clock +999999999999999999999d",
                "rebuild",
                "rebuild inhabitants --throttle much",
                "backup",
                "backup somewhere",
                "restore nowhere",
                "restore nowhere --keys nowhere",
                "digest all",
                "caseload",
                "caseload --region AM19",
                "caseload --region nowhere --as-of 2026-11-01",
                "caseload --country --as-of 2026-11-31",
                "caseload --region AM19 --as-of 2026-11-01 --out /",
                "story --fast",
                "-Dsluitend",
                "-D"
            })
    void whateverIsTypedIsAnsweredInASentence(String typed) {
        assertThat(sluitend(typed.split(" "))).isNotZero();

        assertThat(err.toString()).isNotBlank().doesNotContain("Exception", "\tat ", "This should not happen");
        assertThat(err.toString().lines().count()).isLessThanOrEqualTo(3);
    }

    @Test
    void theHelpOfEveryVerbExplainsEveryOptionAtAnyWidth() {
        for (var width : List.of(60, 80, 200)) {
            helps(Sluitend.commandLine(), width);
        }
    }

    private static void helps(CommandLine verb, int width) {
        verb.setUsageHelpAutoWidth(false).setUsageHelpWidth(width);
        var help = verb.getUsageMessage(Ansi.OFF);
        assertThat(help.lines().filter(line -> line.length() > width)).isEmpty();
        assertThat(String.join("", verb.getCommandSpec().usageMessage().description()))
                .isNotBlank();
        for (var option : verb.getCommandSpec().options()) {
            assertThat(String.join("", option.description())).as(help).isNotBlank();
            assertThat(help).contains(option.longestName());
        }
        for (var parameter : verb.getCommandSpec().positionalParameters()) {
            assertThat(String.join("", parameter.description())).as(help).isNotBlank();
        }
        verb.getSubcommands().values().forEach(each -> helps(each, width));
    }

    @Test
    void theHelpListsEveryVerb() {
        assertThat(sluitend("--help")).isZero();

        assertThat(out.toString()).contains("start", "stop", "status", "clock", "feed", "caseload", "story", "test");
    }

    private String twoLines() throws IOException {
        return Files.writeString(data.resolve("feed.ndjson"), "{}\n{}\n").toString();
    }
}
