import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs Maven for the script, one build of a tree at a time, and tells which module it is at: {@code java Build.java HOME
 * build|tests mvn …}. Run from its source: it is there before anything is built. The lock is the operating system's, so
 * it goes with its process; and because Maven outlives a killed parent, the lock's file names Maven's own process.
 */
final class Build {

    /** Another process built meanwhile: whether there is anything left to build is to be looked at again. */
    private static final int LOOK_AGAIN = 75;

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (\\S+) .*\\[(\\d+)/(\\d+)]");
    private static final int SHOWN_ERRORS = 40;

    private final Path home;
    private final boolean quietly;
    private final List<String> command;
    private final long began = System.nanoTime();
    private boolean ending;
    private Process maven;

    private Build(Path home, boolean quietly, List<String> command) {
        this.home = home;
        this.quietly = quietly;
        this.command = command;
    }

    public static void main(String[] words) throws Exception {
        var all = List.of(words);
        var build = new Build(Path.of(all.get(0)), all.get(1).equals("build"), all.subList(2, all.size()));
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(build::end));
            System.exit(build.run());
        } catch (IOException | IllegalStateException broken) {
            if (!build.isEnding(broken)) {
                System.err.printf("This folder cannot be built (%s): make it writable, or look whether the disk is full.%n", broken);
            }
            System.exit(1);
        }
    }

    /** What broke off because it was asked to end is no news; whoever is asked before it has begun gets no hook any more. */
    private synchronized boolean isEnding(Exception broken) {
        return ending || broken instanceof IllegalStateException;
    }

    private int run() throws IOException, InterruptedException {
        try (var file = FileChannel.open(
                home.resolve(".mvn/build.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            var waited = locked(file) | outlived(file);
            return waited && quietly ? LOOK_AGAIN : built(file);
        }
    }

    /** Whether somebody else had to be waited for. */
    private boolean locked(FileChannel file) throws IOException {
        if (file.tryLock() != null) {
            return false;
        }
        System.err.println("Another build of this folder runs: this one waits for it.");
        file.lock();
        return true;
    }

    private boolean outlived(FileChannel file) throws IOException {
        var maven = named(file);
        maven.ifPresent(process -> {
            System.err.printf("A build that was broken off still runs (process %d): this one waits.%n", process.pid());
            process.onExit().join();
        });
        return maven.isPresent();
    }

    private static Optional<ProcessHandle> named(FileChannel file) throws IOException {
        var bytes = ByteBuffer.allocate(200);
        file.read(bytes, 0);
        var words = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).split("@");
        return words.length < 2
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(found -> started(found).equals(words[1].strip()));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private int built(FileChannel file) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(home.toFile());
        var maven = begun(quietly ? builder.redirectErrorStream(true) : builder.inheritIO());
        file.truncate(0);
        file.write(StandardCharsets.US_ASCII.encode(maven.pid() + "@" + started(maven.toHandle())), 0);
        var code = quietly ? told(maven) : maven.waitFor();
        file.truncate(0);
        return code;
    }

    /** None begins that nobody would end. */
    private synchronized Process begun(ProcessBuilder builder) throws IOException {
        if (ending) {
            throw new IOException("asked to end");
        }
        maven = builder.start();
        return maven;
    }

    private synchronized void end() {
        ending = true;
        if (maven != null) {
            end(maven);
        }
    }

    private static void end(Process maven) {
        maven.descendants().forEach(ProcessHandle::destroy);
        maven.destroy();
        try {
            maven.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A line for each module, and Maven's own words where it fails; all of them are kept. */
    private int told(Process maven) throws IOException, InterruptedException {
        var log = Files.createDirectories(home.resolve("target")).resolve("build.log");
        var errors = new ArrayList<String>();
        System.out.println("Building what has changed; the first build of all takes some minutes.");
        try (var lines = maven.inputReader();
                var kept = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
            var fetches = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.println(line);
                fetches = tell(line, fetches);
                if (line.startsWith("[ERROR]")) {
                    errors.add(line);
                }
            }
        }
        var code = maven.waitFor();
        conclude(code, errors, log);
        return code;
    }

    /** Whether this module was said to fetch libraries. */
    private boolean tell(String line, boolean fetches) {
        var module = MODULE.matcher(line);
        if (module.find()) {
            System.out.printf("  %s of %s   %-16s after %4d s%n", module.group(2), module.group(3), module.group(1), seconds());
            return false;
        }
        if (line.contains("Downloading from") && !fetches) {
            System.out.println("           fetching libraries …");
            return true;
        }
        return fetches;
    }

    private void conclude(int code, List<String> errors, Path log) {
        if (code == 0) {
            System.out.printf("Built in %d s.%n", seconds());
        } else {
            errors.stream().limit(SHOWN_ERRORS).forEach(System.err::println);
            System.err.printf("The build failed; all that Maven said is in %s.%n", log);
        }
    }

    private long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }
}
