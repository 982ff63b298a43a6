package nl.sluitend.torture.machine;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.Stream;

/** The signals sent to processes. */
enum Signal {
    STOP,
    CONT;

    void to(Collection<Long> processes) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of("kill", "-" + name()), processes.stream().map(String::valueOf))
                .toList();
        new ProcessBuilder(command).start().waitFor();
    }
}
