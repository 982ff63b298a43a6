package nl.sluitend.infra.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script itself, in a folder of its own with a toy in the place of the product, and a Maven that only notes. */
class ScriptTest {

    /** So the virtual machine says when it is asked to end before it has run a line of anybody's (seen of 25.0.3, under load). */
    private static final String NOTHING_RUNS_YET = "Error occurred during initialization of VM";

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static final String TOY = """
            public final class Toy {
                public static void main(String[] words) throws Exception {
                    var served = System.getProperty("sluitend.served", "");
                    if (words.length == 1 && !served.isEmpty()) {
                        java.nio.file.Files.createFile(java.nio.file.Path.of(served));
                    }
                    System.out.println(Greeting.text() + " " + String.join(" ", words));
                    java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                            .filter(option -> option.startsWith("-XX:AOTCache="))
                            .forEach(_ -> System.out.println("learnt"));
                }
            }
            """;

    private static final List<String> POMS = List.of("pom.xml", "infra/pom.xml", "infra/launcher/pom.xml");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @BeforeEach
    void freshClone() throws IOException {
        Files.copy(Path.of("..", "sluitend"), home.resolve("sluitend"));
        for (var folder : List.of("tools", ".mvn", "bin", "gateway/src/main", "infra/launcher/src/main")) {
            Files.createDirectories(home.resolve(folder));
        }
        Files.copy(Path.of("..", "tools", "Build.java"), home.resolve("tools/Build.java"));
        for (var pom : POMS) {
            Files.writeString(home.resolve(pom), "<project/>");
        }
        maven("exit 0");
    }

    /** The script finds it on the path. */
    private void maven(String does) throws IOException {
        var mvn = Files.writeString(
                home.resolve("bin/mvn"), "#!/bin/sh\necho \"$*\" >> '%s/mvn.log'\n%s\n".formatted(home, does));
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
    }

    private List<String> mavenRuns() throws IOException {
        var log = home.resolve("mvn.log");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    private Process begin(String... words) throws IOException {
        var command = new ArrayList<>(List.of("sh", home.resolve("sluitend").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", home.resolve("bin").toString(), (old, bin) -> bin + ":" + old);
        return builder.start();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /** Reads on until it says that; the rest is left unread. */
    private static boolean until(String words, Process process) throws IOException {
        var heard = new StringBuilder();
        int character = process.getInputStream().read();
        while (character >= 0 && heard.indexOf(words) < 0) {
            heard.append((char) character);
            character = process.getInputStream().read();
        }
        return heard.indexOf(words) >= 0;
    }

    /** As a build leaves it: everything that is read is older. */
    private void build(String greeting) throws IOException {
        jar("lib/greeting.jar", "Greeting", greeting(greeting));
        jar("sluitend.jar", "Toy", TOY);
        for (var pom : POMS) {
            Files.setLastModifiedTime(home.resolve(pom), LONG_AGO);
        }
        for (var sources : List.of("gateway/src/main", "infra/launcher/src/main")) {
            Files.setLastModifiedTime(home.resolve(sources), LONG_AGO);
        }
    }

    private static String greeting(String text) {
        return "public final class Greeting { public static String text() { return \"%s\"; } }".formatted(text);
    }

    /** The greeting lies in a jar of its own, as libraries do; the toy is only compiled against it. */
    private void jar(String name, String type, String source) throws IOException {
        var classes = Files.createTempDirectory(home, "classes");
        var file = Files.writeString(classes.resolve(type + ".java"), source);
        var path = home.resolve("infra/target/lib/greeting.jar").toString();
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", path, "-d", classes.toString(), file.toString()))
                .isZero();
        write(home.resolve("infra/target").resolve(name), type, Files.readAllBytes(classes.resolve(type + ".class")));
    }

    private static void write(Path jar, String type, byte[] bytes) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, type);
        manifest.getMainAttributes().put(Name.CLASS_PATH, "lib/greeting.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            var entry = new JarEntry(type + ".class");
            entry.setLastModifiedTime(LONG_AGO);
            out.putNextEntry(entry);
            out.write(bytes);
        }
        Files.setLastModifiedTime(jar, FileTime.from(LONG_AGO.toInstant().plusSeconds(60)));
    }

    private List<String> caches() throws IOException {
        return files(name -> name.endsWith(".aot"));
    }

    private List<String> files(Predicate<String> names) throws IOException {
        try (var all = Files.list(home.resolve("infra/target"))) {
            return all.map(path -> path.getFileName().toString()).filter(names).toList();
        }
    }

    /** Of the same name, length and date: the virtual machine sees no difference, and would run the old class. */
    @Test
    void aStartRunsTheClassesThatAreThereAndNotThoseItLearntFromOthers() throws Exception {
        build("old");
        assertThat(said(begin("start"))).contains("old start").doesNotContain("\nlearnt");
        assertThat(said(begin("start"))).contains("old start", "\nlearnt");
        var first = caches();
        assertThat(first).hasSize(1);

        jar("lib/greeting.jar", "Greeting", greeting("new"));

        assertThat(said(begin("start"))).contains("new start").doesNotContain("old", "\nlearnt");
        assertThat(said(begin("start"))).contains("new start", "\nlearnt");
        assertThat(caches()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    /** As PostgreSQL's, which is unpacked there and is touched by each start. */
    @Test
    void aFolderBesideTheJarsDoesNotSayThatAJarWasReplaced() throws Exception {
        build("old");
        said(begin("start"));
        assertThat(said(begin("start"))).contains("\nlearnt");
        Files.createDirectories(home.resolve("infra/target/lib/postgres"));

        assertThat(said(begin("start"))).contains("old start", "\nlearnt");
    }

    /** Put back with its content and its date; what was learnt meanwhile may be of both. */
    @Test
    void aJarThatWasReplacedAndPutBackDoes() throws Exception {
        build("old");
        said(begin("start"));
        assertThat(said(begin("start"))).contains("\nlearnt");
        var jar = home.resolve("infra/target/lib/greeting.jar");
        var date = Files.getLastModifiedTime(jar);
        Files.write(jar, Files.readAllBytes(jar));
        Files.setLastModifiedTime(jar, date);

        assertThat(said(begin("start"))).contains("old start").doesNotContain("\nlearnt");
    }

    /** It knows the command line and no more: a later start would never learn the rest. */
    @Test
    void whatARefusedStartLearntIsNotUsed() throws Exception {
        build("old");
        assertThat(said(begin("start", "refused"))).contains("old start refused");
        assertThat(said(begin("start"))).contains("old start").doesNotContain("\nlearnt");
        assertThat(said(begin("start", "refused"))).contains("old start refused", "\nlearnt");
        assertThat(said(begin("start"))).contains("old start", "\nlearnt");
        assertThat(caches()).hasSize(1);
    }

    /** Killed while it wrote, as at a machine that is switched off: a later start learns anew. */
    @ParameterizedTest
    @ValueSource(strings = {"empty", "its draft beside it"})
    void whatWasNotWrittenToItsEndIsNotUsed(String left) throws Exception {
        build("old");
        said(begin("start"));
        var written = home.resolve("infra/target")
                .resolve(files(name -> name.contains(".aot.learnt.")).getFirst());
        if (left.equals("empty")) {
            Files.write(written, new byte[0]);
        } else {
            Files.createFile(written.resolveSibling(written.getFileName() + ".config"));
        }

        assertThat(said(begin("start"))).contains("old start").doesNotContain("\nlearnt");
        assertThat(said(begin("start"))).contains("old start", "\nlearnt");
        assertThat(files(name -> name.endsWith(".config"))).isEmpty();
    }

    /** The machine would pass over it in silence, at every start. */
    @ParameterizedTest
    @ValueSource(strings = {"empty", "garbage", "cut off"})
    void whatIsNoCacheIsRemovedAndLearntAnew(String damage) throws Exception {
        build("old");
        said(begin("start"));
        assertThat(said(begin("start"))).contains("\nlearnt");
        var cache = home.resolve("infra/target").resolve(caches().getFirst());
        Files.write(cache, damaged(Files.readAllBytes(cache), damage));

        assertThat(said(begin("start"))).contains("old start").doesNotContain("\nlearnt", "fatal error");
        assertThat(said(begin("start"))).contains("old start", "\nlearnt");
    }

    private static byte[] damaged(byte[] cache, String damage) {
        return switch (damage) {
            case "empty" -> new byte[0];
            case "garbage" -> "garbage".getBytes(UTF_8);
            default -> Arrays.copyOf(cache, cache.length / 2);
        };
    }

    /** The next one may come while it serves, or after it was killed. */
    @Test
    void whatIsLeftOfOneThatWasKilledIsTidiedUp() throws Exception {
        build("old");
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        var left = home.resolve("infra/target");
        Files.createFile(left.resolve("sluitend-1-2.aot.served." + gone.pid()));
        Files.createFile(left.resolve("sluitend-1-2.aot.learnt.%d.config".formatted(gone.pid())));

        said(begin("start"));

        try (var all = Files.list(left)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.contains("sluitend-1-2"))
                    .filteredOn(name -> name.contains(".aot"))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "--version",
                "status",
                "stop",
                "digest",
                "clock",
                "feed x",
                "start --help",
                "story",
                "rebuild inhabitants",
                "backup x --keys y",
                "torture --help",
                "benchmark --help",
                "test --help"
            })
    void inAFreshCloneWhoOnlyLooksBuildsNothingAndIsToldWhatToDo(String typed) throws Exception {
        var process = begin(typed.isEmpty() ? new String[0] : typed.split(" "));

        assertThat(said(process)).contains("built").contains("./sluitend ");
        assertThat(mavenRuns()).isEmpty();
        var looks = typed.isEmpty() || typed.contains("--help") || typed.equals("--version");
        assertThat(process.waitFor()).isEqualTo(looks ? 0 : typed.equals("status") ? 3 : 1);
    }

    @Test
    void aBuildTellsWhichModuleItIsAt() throws Exception {
        maven("""
                echo "[INFO] Building shared-kernel 0.1.0-SNAPSHOT                                [2/7]"
                echo "[INFO] something else"
                cp -r '%1$s/built' '%1$s/infra/target'""".formatted(home));
        build("fine");
        Files.move(home.resolve("infra/target"), home.resolve("built"));

        var said = said(begin("start"));

        assertThat(said)
                .contains("2 of 7   shared-kernel", "Built in", "fine start")
                .doesNotContain("something else");
        assertThat(mavenRuns()).singleElement().asString().contains("-Dsluitend.commit=sources-");
    }

    /** Built once, and then red the second time only, as tests are that depend on who is faster. */
    @Test
    void repeatedTestsTellWhichOfThemEverFailed() throws Exception {
        Files.copy(Path.of("..", "tools", "Repeat.java"), home.resolve("tools/Repeat.java"));
        var reports = Files.createDirectories(home.resolve("infra/target/surefire-reports"));
        var report = Files.writeString(home.resolve("report"), """
                <testsuite><testcase classname="a.Test" name="holds"/>
                <testcase classname="a.Test" name="mayFail"><failure>was late
                at somewhere</failure></testcase></testsuite>""");
        maven("if [ $(wc -l < '%s/mvn.log') = 3 ]; then cp '%s' '%s/TEST-a.Test.xml'; exit 1; fi"
                .formatted(home, report, reports));

        var process = begin("test", "--repeat", "3", "--load", "infra/Test");

        assertThat(said(process))
                .containsPattern("run 1: green")
                .containsPattern("run 2: red .* a.Test.mayFail")
                .containsPattern("1 of 3 +a.Test.mayFail\\s+was late")
                .contains("3 runs, 1 of them red, 1 tests ever failed.")
                .doesNotContain("holds");
        assertThat(process.waitFor()).isOne();
        assertThat(mavenRuns()).hasSize(4);
        assertThat(mavenRuns().getFirst()).contains("-pl infra -am test-compile -Dtest=Test");
        assertThat(mavenRuns().subList(1, 4)).allMatch(run -> run.contains("-pl infra -am test -Dtest=Test"));
    }

    @Test
    void aBuildThatFailsSaysWhyAndStartsNothing() throws Exception {
        maven("echo '[ERROR] a semicolon is missing'; echo '[INFO] chatter'; exit 1");

        var process = begin("start");

        assertThat(said(process))
                .contains("a semicolon is missing", "build.log")
                .doesNotContain("chatter");
        assertThat(process.waitFor()).isOne();
    }

    /** The second one waits with words, sees that there is nothing left to build, and starts. */
    @Test
    void twoStartsBuildOnce() throws Exception {
        build("fine");
        Files.move(home.resolve("infra/target"), home.resolve("built"));
        maven("until [ -f '%1$s/go' ]; do sleep 0.1; done; cp -r '%1$s/built' '%1$s/infra/target'".formatted(home));

        var first = begin("start");
        while (mavenRuns().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var second = begin("start");
        assertThat(until("this one waits", second)).isTrue();
        Files.createFile(home.resolve("go"));

        assertThat(said(second)).contains("fine start");
        assertThat(said(first)).contains("Built in", "fine start");
        assertThat(mavenRuns()).hasSize(1);
    }

    /** As Ctrl-C does it: no story about streams that were closed. */
    @Test
    void aBuildThatIsAskedToEndEndsWithoutATrace() throws Exception {
        maven("exec sleep 60");
        var start = begin("start");
        while (mavenRuns().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }

        start.descendants().filter(ScriptTest::isJava).forEach(ProcessHandle::destroy);

        assertThat(said(start)).doesNotContain("Exception", "\tat ");
        assertThat(start.waitFor()).isNotZero();
    }

    /** Before there is a Maven to end. */
    @Test
    void aBuildThatIsAskedToEndBeforeItBeginsEndsLikewise() throws Exception {
        maven("exec sleep 60");
        for (int pause = 0; pause < 5; pause++) {
            var start = begin("start");
            while (start.isAlive() && start.descendants().noneMatch(ScriptTest::isJava)) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(100L * pause);

            start.descendants().filter(ScriptTest::isJava).forEach(ProcessHandle::destroy);

            var said = said(start);
            if (!said.startsWith(NOTHING_RUNS_YET)) {
                assertThat(said).doesNotContain("Exception", "\tat ");
            }
            assertThat(start.waitFor()).isNotZero();
        }
    }

    /** A Maven outlives a script that was killed. */
    @Test
    void aBuildThatWasKilledIsWaitedFor() throws Exception {
        build("fine");
        Files.move(home.resolve("infra/target"), home.resolve("built"));
        maven("until [ -f '%1$s/go' ]; do sleep 0.1; done".formatted(home));
        var killed = begin("start");
        while (!Files.exists(home.resolve(".mvn/build.lock")) || Files.size(home.resolve(".mvn/build.lock")) == 0) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        killed.descendants().filter(child -> isJava(child)).forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly();
        maven("cp -r '%1$s/built' '%1$s/infra/target'".formatted(home));

        var next = begin("start");
        assertThat(until("was broken off still runs", next)).isTrue();
        Files.createFile(home.resolve("go"));

        assertThat(said(next)).contains("fine start");
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/java"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test extra",
                "test --repeat",
                "test --repeat x infra/A",
                "test --repeat 0 infra/A",
                "test --repeat 3",
                "test infra/A",
                "test --load",
                "test --repeat 2 nowhere/A",
                "test --repeat 2 --mutation infra/A"
            })
    void aTestThatIsMisunderstoodIsExplained(String typed) throws Exception {
        var process = begin(typed.split(" "));

        assertThat(said(process)).contains("--repeat N");
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(mavenRuns()).isEmpty();
    }
}
