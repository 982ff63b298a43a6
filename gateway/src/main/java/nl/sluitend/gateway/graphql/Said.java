package nl.sluitend.gateway.graphql;

import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * The answer to one of the gateway's own questions.
 *
 * @param data by the names that the question gives; empty when nothing could be answered
 * @param errors what could not be answered and why, each once
 * @param codes the errors' stable codes
 */
public record Said(Map<String, @Nullable Object> data, List<Words> errors, List<String> codes) {

    /** Of a page that asks nothing. */
    public static final Said NOTHING = new Said(Map.of(), List.of(), List.of());

    static Said of(WebGraphQlResponse answer) {
        Map<String, @Nullable Object> data = answer.isValid() ? answer.getData() : null;
        var errors = answer.getErrors();
        return new Said(
                data == null ? Map.of() : data,
                errors.stream().map(Said::words).distinct().toList(),
                errors.stream().map(Said::code).distinct().toList());
    }

    /** The whole of it, to look into. */
    public AnswerPart answer() {
        return new AnswerPart(data);
    }

    /** Whether an error has that code. */
    public boolean failedBy(ErrorCode code) {
        return codes.contains(code.name());
    }

    /** Whether something is missing that there is: a component is down, a view is being repaired, or something is broken. */
    public boolean isIncomplete() {
        return failedBy(ErrorCode.UNAVAILABLE) || failedBy(ErrorCode.BEING_REPAIRED) || failedBy(ErrorCode.INTERNAL);
    }

    private static String code(ResponseError error) {
        return String.valueOf(error.getExtensions().get("code"));
    }

    private static Words words(ResponseError error) {
        return isOfTheQuestion(error) ? Texts.of(ErrorCode.class, "errors", "asked") : told(error);
    }

    /** Its words speak of the schema, to whoever wrote the question; a page's reader chose an address. */
    private static boolean isOfTheQuestion(ResponseError error) {
        return code(error).equals(ErrorCode.BAD_REQUEST.name())
                && !error.getExtensions().containsKey(Errors.RULE);
    }

    private static Words told(ResponseError error) {
        return error.getExtensions().get("message") instanceof Map<?, ?> told
                ? new Words(String.valueOf(told.get("nl")), String.valueOf(told.get("en")))
                : ErrorCode.INTERNAL.words();
    }
}
