package nl.sluitend.query.wwcase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import nl.sluitend.kernel.wwcase.UrgencyReason;

/**
 * How many days each reason counts for, per labour market region; a region falls back on the default.
 *
 * @param settings {@code <region>.<reason>} and {@code <region>.municipalities}
 */
record Weights(Properties settings) {

    private static final String DEFAULT = "default";
    private static final String MUNICIPALITIES = ".municipalities";

    static Weights read(String resource) {
        var settings = new Properties();
        try (var stream = Objects.requireNonNull(Weights.class.getResourceAsStream(resource), resource)) {
            settings.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(settings);
    }

    int of(String municipality, UrgencyReason reason) {
        var usual = settings.getProperty(DEFAULT + "." + reason, "0");
        return Integer.parseInt(settings.getProperty(region(municipality) + "." + reason, usual));
    }

    private String region(String municipality) {
        return settings.stringPropertyNames().stream()
                .filter(key -> key.endsWith(MUNICIPALITIES))
                .filter(key ->
                        Arrays.asList(settings.getProperty(key).split(",")).contains(municipality))
                .map(key -> key.substring(0, key.length() - MUNICIPALITIES.length()))
                .findFirst()
                .orElse(DEFAULT);
    }
}
