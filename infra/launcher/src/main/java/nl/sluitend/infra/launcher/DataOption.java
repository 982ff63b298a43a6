package nl.sluitend.infra.launcher;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which installation is meant. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:sluitend.home:-.}/.sluitend",
            description = "Folder of this installation (default: .sluitend in the project).")
    public Path path = Path.of(".sluitend");
}
