package nl.sluitend.gateway.feed;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The feed's contract: the published schema, the same file for sender and receiver. */
@Component
class FeedSchema {

    private static final String SCHEMA = "nl/sluitend/kernel/feed/uwv-ww-feed-v1.schema.json";

    private final Schema schema;

    FeedSchema() throws IOException {
        var strict =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        try (var published = new ClassPathResource(SCHEMA).getInputStream()) {
            schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(strict))
                    .getSchema(published, InputFormat.JSON);
        }
    }

    /** What breaks the contract; empty when nothing does. */
    List<Rejection> broken(long line, JsonNode node) {
        return schema.validate(node).stream()
                .map(error -> rejection(line, error))
                .distinct()
                .toList();
    }

    private static Rejection rejection(long line, Error error) {
        var place =
                error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
        return switch (error.getKeyword()) {
            case "required" -> Rejection.of(line, within(place, error.getProperty()), Code.FIELD_MISSING);
            // its property is the one that is present; the missing one is the first argument of its message
            case "dependentRequired" ->
                Rejection.of(line, within(place, error.getArguments()[0].toString()), Code.FIELD_MISSING);
            // the name of an unknown field is not repeated: it may be anything
            case "additionalProperties" -> Rejection.of(line, place, Code.FIELD_UNKNOWN);
            default -> Rejection.of(line, place, Code.FIELD_INVALID);
        };
    }

    private static String within(String place, String field) {
        return place.isEmpty() ? field : place + "." + field;
    }
}
