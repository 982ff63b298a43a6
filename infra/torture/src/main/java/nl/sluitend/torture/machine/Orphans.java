package nl.sluitend.torture.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processes that a killed campaign left running in its folder, including frozen ones: recognised by options that only
 * the harness and the product use, with that folder in them. Nothing else is ever touched.
 *
 * @param folder of the campaigns, which nobody uses now
 */
public record Orphans(Path folder) {

    private static final List<String> OPTIONS = List.of("-Dkc.home.dir=", "-javaagent:", "-XX:ErrorFile=", "-D ");

    /** Ends them at once: what they hold is emptied anyway. */
    public void end() {
        found().forEach(orphan -> {
            Stream.concat(orphan.descendants(), Stream.of(orphan)).forEach(ProcessHandle::destroyForcibly);
            orphan.onExit().join();
        });
    }

    List<ProcessHandle> found() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> OPTIONS.stream().anyMatch(option -> line.contains(option + folder + "/")))
                        .isPresent())
                .filter(process -> !process.equals(ProcessHandle.current()))
                .toList();
    }
}
