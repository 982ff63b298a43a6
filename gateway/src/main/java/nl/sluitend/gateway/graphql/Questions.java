package nl.sluitend.gateway.graphql;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Recognises a GraphQL request by its form. Source: GraphQL over HTTP, working draft, "Request Parameters". */
@Component
class Questions {

    private final ObjectReader strict;

    Questions(JsonMapper json) {
        strict = json.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /** Whether it is one request with a query text; not when a body holds several, or the same member twice. */
    boolean isOne(byte[] body) {
        try {
            var question = strict.readTree(body);
            return question.isObject()
                    && question.path("query").isString()
                    && is(question.path("operationName"), JsonNode::isString)
                    && is(question.path("variables"), JsonNode::isObject)
                    && is(question.path("extensions"), JsonNode::isObject);
        } catch (JacksonException garbled) {
            return false;
        }
    }

    private static boolean is(JsonNode member, Predicate<JsonNode> form) {
        return member.isMissingNode() || member.isNull() || form.test(member);
    }
}
