package nl.sluitend.gateway.inhabitant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of UWV's feed, read from its contract, so that typed input is checked by the very same patterns. */
final class FormsOfTheFeed {

    private static final String SCHEMA = "nl/sluitend/kernel/feed/uwv-ww-feed-v1.schema.json";
    private static final String PATTERN = "pattern";

    private FormsOfTheFeed() {}

    /** The patterns of a contact's parts, by their names. */
    static Map<String, Pattern> ofContact() {
        return contract()
                .at("/properties/contact/properties")
                .propertyStream()
                .filter(part -> part.getValue().has(PATTERN))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, part -> pattern(part.getValue())));
    }

    private static Pattern pattern(JsonNode part) {
        return Pattern.compile(part.path(PATTERN).asString());
    }

    private static JsonNode contract() {
        try (var published = new ClassPathResource(SCHEMA).getInputStream()) {
            return JsonMapper.shared().readTree(published);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
