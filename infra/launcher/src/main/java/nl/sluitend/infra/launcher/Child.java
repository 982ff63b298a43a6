package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.sluitend.infra.build.Build;
import tools.jackson.databind.json.JsonMapper;

/**
 * A verb of this same product in a process of its own. Its settings are passed in the environment, because other users
 * of the machine can read a command line.
 *
 * @param process the child
 * @param log its output
 */
record Child(Process process, Path log) implements AutoCloseable {

    /** This option also identifies a child that was not recorded yet. */
    static final String LAST_WORDS = "-XX:ErrorFile=";

    private static final int PATIENCE_SECONDS = 20;

    /** Runs the verb; its command line names the folder, by which a later start recognises it. */
    static Child start(
            DataFolder folder, String name, List<String> options, List<String> verb, Map<String, String> settings)
            throws IOException {
        var logs = Files.createDirectories(folder.log().getParent());
        var log = logs.resolve(name + ".out");
        var lastWords = LAST_WORDS + logs.resolve(name + "-crash.log");
        var builder = new ProcessBuilder(command(options, lastWords, verb))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(settings));
        return new Child(builder.start(), log);
    }

    private static List<String> command(List<String> options, String lastWords, List<String> verb) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var own = Stream.of(lastWords, "-cp", System.getProperty("java.class.path"), Sluitend.class.getName());
        return Stream.of(Stream.of(java), likeOurs(Build.isStillOnDisk()), options.stream(), own, verb.stream())
                .flatMap(part -> part)
                .toList();
    }

    /**
     * The same virtual machine, without options that listen on a port or write a file; and without the cache of an
     * earlier run if jars were replaced since, which that cache does not notice.
     */
    static Stream<String> likeOurs(boolean withWhatWasLearnt) {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> withWhatWasLearnt || !option.startsWith("-XX:AOTCache="))
                .filter(option -> option.startsWith("--")
                        || option.matches("-X(X:Tiered|X:AOTCache=|X:.ExitOnOut|X:.UseCompact|log:|share|m[sx]|ss).*"));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks it to stop, and insists after a while. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
