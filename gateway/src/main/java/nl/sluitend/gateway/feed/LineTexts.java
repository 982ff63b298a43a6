package nl.sluitend.gateway.feed;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.kernel.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The texts of a line as received; the schema has checked their lengths already. */
final class LineTexts {

    private LineTexts() {}

    /** The fields with unreadable text. */
    static Stream<String> flawed(JsonNode line) {
        return flawed("", line);
    }

    private static Stream<String> flawed(String place, JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream().flatMap(part -> flawed(within(place, part.getKey()), part.getValue()));
        }
        if (value.isArray()) {
            return IntStream.range(0, value.size())
                    .boxed()
                    .flatMap(index -> flawed(within(place, Integer.toString(index)), value.get(index)));
        }
        return value.isString()
                        && Text.flawOfLine(value.asString(), Lines.LONGEST).isPresent()
                ? Stream.of(place)
                : Stream.empty();
    }

    /** The line with its texts composed (NFC), as they are measured and stored. */
    static JsonNode composed(JsonNode line) {
        switch (line) {
            case ObjectNode object ->
                List.copyOf(object.propertyNames()).forEach(name -> object.set(name, composed(object.get(name))));
            case ArrayNode array -> IntStream.range(0, array.size()).forEach(i -> array.set(i, composed(array.get(i))));
            case StringNode text -> {
                return StringNode.valueOf(Normalizer.normalize(text.asString(), Normalizer.Form.NFC));
            }
            default -> {
                return line;
            }
        }
        return line;
    }

    private static String within(String place, String part) {
        return place.isEmpty() ? part : place + "." + part;
    }
}
