package nl.sluitend.gateway.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** A table that comes with the product. */
final class Resource {

    private Resource() {}

    static <T> T read(JsonMapper json, String name, Class<T> type) {
        try (var stream = new ClassPathResource(name, Resource.class).getInputStream()) {
            return json.readValue(stream, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
