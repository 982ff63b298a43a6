package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import nl.sluitend.infra.launcher.Refusal;

/** Where the parts of an installation are, as its data folder records it. */
public final class Parts {

    private final Properties lines = new Properties();

    private Parts() {}

    static Parts in(Path data) throws IOException {
        var parts = new Parts();
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

    private String address(String part) {
        var address = lines.getProperty(part + ".address");
        if (address == null) {
            throw new Refusal("The product's part %s does not run: see the log in its data folder.".formatted(part));
        }
        return address;
    }
}
