package nl.sluitend.gateway.subscription;

import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client's message on a socket, before it is handled. */
record Message(String text, JsonMapper json) {

    private static final Set<String> WITHOUT_ID = Set.of("connection_init", "ping", "pong");

    /** Whether it is a client message of graphql-transport-ws, with the fields that its type requires. */
    boolean keepsToTheProtocol() {
        try {
            var message = json.readTree(text);
            return message.isObject() && isOfAKnownKind(message);
        } catch (JacksonException _) {
            return false;
        }
    }

    private static boolean isOfAKnownKind(JsonNode message) {
        var type = message.path("type").asString("");
        return switch (type) {
            case "subscribe" -> hasId(message) && isQuestion(message.path("payload"));
            case "complete" -> hasId(message);
            default -> WITHOUT_ID.contains(type) && isObjectOrAbsent(message.path("payload"));
        };
    }

    private static boolean hasId(JsonNode message) {
        return message.path("id").isString() && !message.path("id").asString().isEmpty();
    }

    private static boolean isQuestion(JsonNode payload) {
        return payload.path("query").isString()
                && !payload.path("query").asString().isBlank()
                && isObjectOrAbsent(payload.path("variables"))
                && isObjectOrAbsent(payload.path("extensions"))
                && (isAbsent(payload.path("operationName"))
                        || payload.path("operationName").isString());
    }

    private static boolean isObjectOrAbsent(JsonNode part) {
        return part.isObject() || isAbsent(part);
    }

    private static boolean isAbsent(JsonNode part) {
        return part.isMissingNode() || part.isNull();
    }
}
