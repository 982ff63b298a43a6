import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Runs the same tests again and again, in a virtual machine of their own each time, beside threads that take all
 * processors if that is asked; and tells which ever failed: {@code java Repeat.java HOME TIMES LOAD mvn …}.
 */
final class Repeat {

    private static final int MOST_OF_A_SENTENCE = 300;

    private final Path home;
    private final int times;
    private final List<String> command;
    private final TreeMap<String, List<String>> failures = new TreeMap<>();

    private Repeat(Path home, int times, List<String> command) {
        this.home = home;
        this.times = times;
        this.command = command;
    }

    public static void main(String[] words) throws Exception {
        var all = List.of(words);
        var repeat = new Repeat(Path.of(all.get(0)), Integer.parseInt(all.get(1)), all.subList(3, all.size()));
        repeat.build();
        if (all.get(2).equals("load")) {
            burn(2 * Runtime.getRuntime().availableProcessors());
        }
        System.exit(repeat.run());
    }

    /** Twice as many as there are processors, so that whoever is tested waits more than it works. */
    private static void burn(int threads) {
        IntStream.range(0, threads).forEach(_ -> Thread.ofPlatform().daemon().start(() -> {
            for (long value = 1; ; value = value * 6364136223846793005L + 1) {
                if (value == 0) {
                    Thread.onSpinWait();
                }
            }
        }));
    }

    /** Once and at full speed: under load it would take longer than most tests. */
    private void build() throws Exception {
        var compile = command.stream().map(word -> word.equals("test") ? "test-compile" : word).toList();
        if (maven(compile, "repeat-build.log") != 0) {
            System.err.println("The tests do not compile: target/repeat-build.log tells why.");
            System.exit(1);
        }
    }

    private int run() throws Exception {
        int broken = 0;
        for (int time = 1; time <= times; time++) {
            broken += run(time) ? 0 : 1;
        }
        failures.forEach((test, runs) -> System.out.printf("%3d of %d   %s%n            %s%n",
                runs.size(), times, test, runs.getFirst()));
        System.out.printf("%d runs, %d of them red, %d tests ever failed.%n", times, broken, failures.size());
        return broken == 0 ? 0 : 1;
    }

    private boolean run(int time) throws Exception {
        var began = Instant.now();
        var log = "repeat-%d.log".formatted(time);
        var green = maven(command, log) == 0;
        var red = green ? List.<String>of() : red(began);
        System.out.printf("run %d: %s, %d s%s%n", time, green ? "green" : "red (target/" + log + ")",
                TimeUnit.MILLISECONDS.toSeconds(Instant.now().toEpochMilli() - began.toEpochMilli()),
                red.isEmpty() ? "" : "   " + String.join(", ", red));
        return green;
    }

    private int maven(List<String> words, String log) throws Exception {
        var target = Files.createDirectories(home.resolve("target"));
        return new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(target.resolve(log).toFile())
                .start()
                .waitFor();
    }

    private List<String> red(Instant since) throws Exception {
        var red = new ArrayList<String>();
        for (var report : reports(since)) {
            var cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile())
                    .getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                if (cases.item(i) instanceof Element test && !why(test).isEmpty()) {
                    var name = test.getAttribute("classname") + "." + test.getAttribute("name");
                    red.add(name);
                    failures.computeIfAbsent(name, _ -> new ArrayList<>()).add(why(test));
                }
            }
        }
        return red;
    }

    private static String why(Element test) {
        return Stream.of("failure", "error")
                .map(kind -> test.getElementsByTagName(kind).item(0))
                .filter(Element.class::isInstance)
                .map(each -> each.getTextContent().strip().lines().findFirst().orElse("no words"))
                .map(words -> words.substring(0, Math.min(MOST_OF_A_SENTENCE, words.length())))
                .findFirst()
                .orElse("");
    }

    private List<Path> reports(Instant since) throws IOException {
        try (var all = Files.find(home, 5, (path, about) -> path.getFileName().toString().matches("TEST-.*\\.xml")
                && path.toString().contains("surefire-reports")
                && about.lastModifiedTime().toInstant().isAfter(since))) {
            return all.toList();
        }
    }
}
