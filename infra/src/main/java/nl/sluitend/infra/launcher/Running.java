package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The record of what a data folder has running, written before it is relied upon, so that a later start can find it. */
final class Running {

    /** What an installation consists of. */
    enum Part {
        LAUNCHER,
        POSTGRES,
        VAULT,
        DOCUMENTS,
        KEYCLOAK,
        APPLICATION;

        String label() {
            return switch (this) {
                case LAUNCHER -> "Launcher";
                case POSTGRES -> "PostgreSQL";
                case VAULT -> "Vault";
                case DOCUMENTS -> "Documents";
                case KEYCLOAK -> "Keycloak";
                case APPLICATION -> "Application";
            };
        }
    }

    private final Path file;
    private final Properties lines = new Properties();

    private Running(Path file) {
        this.file = file;
    }

    static Running in(Path file) throws IOException {
        var running = new Running(file);
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                running.lines.load(in);
            }
        }
        return running;
    }

    synchronized void note(Part part, String address, @Nullable ProcessHandle process) {
        lines.setProperty(part + ".address", address);
        if (process != null) {
            lines.setProperty(part + ".process", Sighting.of(process).toString());
        }
        save();
    }

    synchronized void clear() {
        lines.clear();
        save();
    }

    Optional<String> address(Part part) {
        return Optional.ofNullable(lines.getProperty(part + ".address"));
    }

    Optional<Sighting> process(Part part) {
        return Optional.ofNullable(lines.getProperty(part + ".process")).map(Sighting::parse);
    }

    /** In the order in which they are started. */
    Map<Part, String> addresses() {
        var addresses = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            address(part).ifPresent(address -> addresses.put(part, address));
        }
        return addresses;
    }

    private void save() {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".draft");
            try (var out = Files.newBufferedWriter(draft)) {
                lines.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
