package nl.sluitend.benchmark.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The machine of a run.
 *
 * @param processor its model
 * @param cores how many
 * @param memoryGiB how much
 * @param kernel the operating system
 * @param java the JDK
 * @param postgres the store of events
 * @param documents the document store
 * @param keycloak the identity provider
 * @param commit of the product
 * @param loadBefore how many processes wanted a core before the run began: with more than a few, figures are too low
 */
public record Machine(
        String processor,
        int cores,
        long memoryGiB,
        String kernel,
        String java,
        String postgres,
        String documents,
        String keycloak,
        String commit,
        double loadBefore) {

    /** This machine, with the product of that folder; the stores report their own versions. */
    public static Machine here(Path home, String postgres, String documents, String keycloak)
            throws IOException, InterruptedException {
        return new Machine(
                entry(Path.of("/proc/cpuinfo"), "model name"),
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(entry(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "")) >> 20,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.runtime.version"),
                postgres,
                documents,
                keycloak,
                commit(home),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The commit alone: after the first run the page that it wrote is new. */
    String product() {
        return commit.replace("-dirty", "");
    }

    private static String entry(Path file, String name) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("0");
        }
    }

    private static String commit(Path home) throws InterruptedException {
        try {
            var git = new ProcessBuilder("git", "-C", home.toString(), "describe", "--always", "--dirty").start();
            try (var out = git.inputReader()) {
                var said = out.readLine();
                return git.waitFor(5, TimeUnit.SECONDS) && said != null ? said : "unknown";
            }
        } catch (IOException _) {
            return "unknown"; // sources without their git history
        }
    }
}
