package nl.sluitend.infra.launcher;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The text of an error answer. Source: RFC 9457; docs/errors.md. */
final class Problem {

    private static final List<String> COUNTS = List.of("received", "new", "changed", "unchanged", "rejected");

    private Problem() {}

    /** Cause and remedy, with the counts of a feed so far; or the text as it is, if it is not a problem document. */
    static String told(String answer) {
        var problem = read(answer);
        var why = problem.at("/message/en").asString("");
        return why.isEmpty()
                ? plain(answer)
                : why + " " + problem.at("/remedy/en").asString("") + counts(problem.path("receipt"));
    }

    /** The first message of a GraphQL answer, without the document around it. */
    static String first(JsonNode errors) {
        return errors.at("/0/message").asString("./sluitend status shows what runs.");
    }

    /** Leaves out markup, which tells a person nothing. */
    private static String plain(String answer) {
        return answer.isBlank() || answer.strip().startsWith("<")
                ? "./sluitend status shows what is wrong, and the log why."
                : answer.strip().lines().findFirst().orElse("");
    }

    private static JsonNode read(String answer) {
        try {
            return JsonMapper.shared().readTree(answer);
        } catch (JacksonException _) {
            return JsonMapper.shared().missingNode();
        }
    }

    private static String counts(JsonNode receipt) {
        return receipt.isObject()
                ? COUNTS.stream()
                        .map(count -> String.format(
                                Locale.ROOT,
                                "%s %,d",
                                count,
                                receipt.path(count).asLong()))
                        .collect(Collectors.joining(", ", " So far: ", "."))
                : "";
    }
}
