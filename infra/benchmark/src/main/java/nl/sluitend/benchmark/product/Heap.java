package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heaps of virtual machines, as reported by the JDK's {@code jcmd}: used, and the maximum, in KiB. */
public record Heap(long usedKiB, long mostKiB) {

    static final Heap NONE = new Heap(0, 0);

    private static final Pattern USED = Pattern.compile(
            "(?:garbage-first heap|tenured generation|def new generation" + "|PSYoungGen|ParOldGen) .*?used (\\d+)K");
    private static final Pattern MOST = Pattern.compile("-XX:MaxHeapSize=(\\d+)");

    static Heap of(long pid) throws IOException, InterruptedException {
        var used = USED.matcher(said(pid, "GC.heap_info"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
        var most = MOST.matcher(said(pid, "VM.flags"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)) >> 10)
                .sum();
        return new Heap(used, most);
    }

    static void collect(long pid) throws IOException, InterruptedException {
        said(pid, "GC.run");
    }

    private static String said(long pid, String question) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(pid), question)
                .redirectErrorStream(true)
                .start();
        try (var out = asked.inputReader()) {
            var answer = out.readAllAsString();
            asked.waitFor();
            return answer;
        }
    }

    Heap and(Heap other) {
        return new Heap(usedKiB + other.usedKiB, mostKiB + other.mostKiB);
    }
}
