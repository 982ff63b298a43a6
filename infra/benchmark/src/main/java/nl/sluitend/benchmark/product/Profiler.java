package nl.sluitend.benchmark.product;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.sluitend.infra.launcher.VerbRefused;
import one.profiler.AsyncProfiler;

/**
 * Takes samples of the product while it works and draws them as flame graphs. By interval timer: the events of the
 * processor itself are often not permitted, and never in a container.
 */
public final class Profiler {

    private static final String LIBRARY = "/linux-x64/libasyncProfiler.so";

    private final Path folder;
    private final Path library;

    private Profiler(Path folder, Path library) {
        this.folder = folder;
        this.library = library;
    }

    /** Draws into that folder. */
    public static Profiler into(Path folder) throws IOException {
        var library = Files.createDirectories(folder).resolve("libasyncProfiler.so");
        try (var packed = AsyncProfiler.class.getResourceAsStream(LIBRARY)) {
            if (packed == null) {
                throw new VerbRefused("The profiler has no library for this machine: leave --profile out.");
            }
            Files.copy(packed, library, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Profiler(folder, library);
    }

    /** Does that work while the process is sampled; ends with a flame graph and a list of stacks under that name. */
    public void during(Product product, String name, Work work) throws Exception {
        sampled(words -> attached(product, words), name, work);
    }

    /** The same for what this process itself does. */
    public void here(String name, Work work) throws Exception {
        var profiler = AsyncProfiler.getInstance(library.toString());
        sampled(profiler::execute, name, work);
    }

    private void sampled(Told told, String name, Work work) throws Exception {
        told.words("start,event=itimer,interval=1ms");
        try {
            work.run();
        } finally {
            told.words("dump,collapsed,file=" + folder.resolve(name + ".collapsed"));
            told.words("stop,flamegraph,file=" + folder.resolve(name + ".html"));
        }
    }

    private void attached(Product product, String words) {
        try {
            var machine = VirtualMachine.attach(String.valueOf(product.pid()));
            try {
                machine.loadAgentPath(library.toString(), words);
            } finally {
                machine.detach();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new VerbRefused("The profiler could not be attached: %s.".formatted(e.getMessage()), e);
        }
    }

    /** A command to the profiler. */
    @FunctionalInterface
    private interface Told {
        void words(String words) throws Exception;
    }

    /** What is done meanwhile. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
