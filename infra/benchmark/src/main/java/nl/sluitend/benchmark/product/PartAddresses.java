package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.sluitend.infra.launcher.VerbRefused;

/** Where the parts of an installation are, as its data folder records it. */
public final class PartAddresses {

    private final Properties lines = new Properties();

    private PartAddresses() {}

    static PartAddresses in(Path data) throws IOException {
        var parts = new PartAddresses();
        var file = data.resolve("running.properties");
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                parts.lines.load(in);
            }
        }
        return parts;
    }

    /** JDBC address of the events. */
    public String events() {
        return address("POSTGRES");
    }

    /** JDBC address of keys and identities. */
    public String vault() {
        return address("VAULT");
    }

    /** Address of the document store. */
    public String documents() {
        return address("DOCUMENTS");
    }

    /** Whether its document store is recorded already. */
    public boolean hasDocuments() {
        return lines.containsKey("DOCUMENTS.address");
    }

    /** Where the applications answer, the first one first. */
    List<URI> applications() {
        return all("APPLICATION", ".address").map(URI::create).toList();
    }

    /** Process ids of the applications, the first one first, and of the document store. */
    List<Long> processes() {
        return Stream.concat(all("APPLICATION", ".process"), all("DOCUMENTS", ".process"))
                .map(process -> Long.valueOf(process.substring(0, process.indexOf('@'))))
                .toList();
    }

    /** The first of its kind has no number. */
    private Stream<String> all(String part, String what) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> lines.getProperty((number == 1 ? part : part + "." + number) + what))
                .takeWhile(Objects::nonNull);
    }

    private String address(String part) {
        var address = lines.getProperty(part + ".address");
        if (address == null) {
            throw new VerbRefused(
                    "The product's part %s does not run: see the log in its data folder.".formatted(part));
        }
        return address;
    }
}
