package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The record of what runs on a data folder, written before it is relied upon, so that a later start can find it. */
final class Running {

    /** What an installation consists of. */
    enum Part {
        LAUNCHER,
        POSTGRES,
        VAULT,
        DOCUMENTS,
        KEYCLOAK,
        APPLICATION;

        boolean isAskedOverHttp() {
            return this == KEYCLOAK || this == APPLICATION;
        }

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

    private static final String ADDRESS = ".address";
    private static final String PROCESS = ".process";

    private final Path file;
    private final Properties lines = new Properties();

    private Running(Path file) {
        this.file = file;
    }

    /** A file that cannot be read, after a full disk or an edit, counts as empty. */
    static Running in(Path file) throws IOException {
        var running = new Running(file);
        if (Files.exists(file)) {
            running.read();
        }
        return running;
    }

    private void read() throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            lines.load(in);
        } catch (IllegalArgumentException | CharacterCodingException _) {
            lines.clear();
        }
    }

    void note(Part part, String address, @Nullable ProcessHandle process) {
        note(part, 1, address, process);
    }

    /** One of several of its kind, counted from 1. */
    synchronized void note(Part part, int number, String address, @Nullable ProcessHandle process) {
        lines.setProperty(name(part, number) + ADDRESS, address);
        if (process != null) {
            lines.setProperty(
                    name(part, number) + PROCESS, ProcessIdentity.of(process).toString());
        }
        save();
    }

    private static String name(Part part, int number) {
        return number == 1 ? part.name() : part.name() + "." + number;
    }

    synchronized void clear() {
        lines.clear();
        save();
    }

    Optional<String> address(Part part) {
        return addresses(part).findFirst();
    }

    /** As many as there are of its kind. */
    Stream<String> addresses(Part part) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> lines.getProperty(name(part, number) + ADDRESS))
                .takeWhile(Objects::nonNull)
                .filter(address -> !part.isAskedOverHttp() || isOfHttp(address));
    }

    private static boolean isOfHttp(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
        } catch (URISyntaxException _) {
            return false;
        }
    }

    Optional<ProcessIdentity> process(Part part) {
        return process(part, 1);
    }

    Optional<ProcessIdentity> process(Part part, int number) {
        return Optional.ofNullable(lines.getProperty(name(part, number) + PROCESS))
                .flatMap(ProcessIdentity::parse);
    }

    /** All that the launcher started. */
    Stream<ProcessIdentity> children() {
        return lines.stringPropertyNames().stream()
                .filter(line -> line.endsWith(PROCESS) && !line.equals(Part.LAUNCHER + PROCESS))
                .map(lines::getProperty)
                .flatMap(sighting -> ProcessIdentity.parse(sighting).stream());
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
