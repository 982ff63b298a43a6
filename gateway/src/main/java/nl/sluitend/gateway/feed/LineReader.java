package nl.sluitend.gateway.feed;

import java.util.stream.Collectors;
import nl.sluitend.gateway.organisation.Regions;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line: first against the schema, then what a schema cannot express. */
@Component
class LineReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // a field of the contract that nobody reads is a fault of ours: no line is accepted without it
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(StrictValues.strict())
            .build();

    private final FeedSchema contract;
    private final Regions regions;

    LineReader(FeedSchema contract, Regions regions) {
        this.contract = contract;
        this.regions = regions;
    }

    LineReading read(long number, String digest, byte[] bytes) {
        try {
            return judge(number, digest, LineTexts.composed(JSON.readTree(bytes)));
        } catch (JacksonException garbled) {
            return LineReading.Broken.of(number, "", Code.LINE_NOT_JSON);
        }
    }

    private LineReading judge(long number, String digest, JsonNode node) {
        if (!node.isObject()) {
            return LineReading.Broken.of(number, "", Code.LINE_NOT_JSON);
        }
        var broken = contract.broken(number, node);
        if (!broken.isEmpty()) {
            return new LineReading.Broken(broken);
        }
        try {
            return weigh(number, digest, node, JSON.treeToValue(node, FeedLine.class));
        } catch (JacksonException odd) {
            // a value of the right form that means nothing, such as a minute 61
            return LineReading.Broken.of(number, place(odd), Code.FIELD_INVALID);
        }
    }

    private static String place(JacksonException odd) {
        return odd.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private LineReading weigh(long number, String digest, JsonNode node, FeedLine content) {
        var senseless = new LineSense(regions, number).lacking(node, content).toList();
        return senseless.isEmpty() ? new LineReading.Sound(number, digest, content) : new LineReading.Broken(senseless);
    }
}
