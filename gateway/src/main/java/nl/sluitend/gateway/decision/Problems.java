package nl.sluitend.gateway.decision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says outside GraphQL what went wrong and what to do (RFC 9457; NL API Design Rules). */
@Component
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** A broken rule. */
    public static ProblemDetail forbidden(Refusal refusal) {
        return of(HttpStatus.FORBIDDEN, refusal);
    }

    /** A rule that what lies between page and session breaks: both may be right, and they do not fit. */
    public static ProblemDetail conflict(Refusal refusal) {
        return of(HttpStatus.CONFLICT, refusal);
    }

    private static ProblemDetail of(HttpStatus status, Refusal refusal) {
        var problem = of(status, refusal.code(), refusal.message(), refusal.remedy());
        problem.setProperty("field", refusal.field());
        return problem;
    }

    /** Anything else, in the words under its code. */
    public static ProblemDetail of(HttpStatus status, String code) {
        return of(status, code, Wording.message(code), Wording.remedy(code));
    }

    private static ProblemDetail of(HttpStatus status, String code, Words message, Words remedy) {
        var problem = ProblemDetail.forStatusAndDetail(status, message.en());
        problem.setType(URI.create("urn:sluitend:error:" + code));
        // otherwise Spring puts the address there, and an address may hold what somebody typed
        problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
        problem.setProperty("code", code);
        problem.setProperty("message", message);
        problem.setProperty("remedy", remedy);
        return problem;
    }

    /** Whatever has that status and no words of its own. */
    public static ProblemDetail of(int status) {
        var known = Optional.ofNullable(HttpStatus.resolve(status)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        return of(known, codeOf(known));
    }

    /** Something is broken here; the log has where, under the number of this problem. */
    static ProblemDetail broken(Throwable failure) {
        var problem = of(HttpStatus.INTERNAL_SERVER_ERROR, "broken");
        problem.setInstance(URI.create("urn:uuid:" + Broken.written(failure)));
        return problem;
    }

    private static String codeOf(HttpStatus status) {
        return switch (status.value()) {
            case 401 -> "token-refused";
            case 403 -> "not-allowed-here";
            case 404 -> "address-unknown";
            case 405 -> "method-not-allowed";
            case 406 -> "form-not-offered";
            case 413 -> "body-too-large";
            case 414, 431 -> "head-too-large";
            case 415 -> "content-type-not-taken";
            case 503 -> "store-unreachable";
            default -> status.is4xxClientError() ? "request-malformed" : "broken";
        };
    }

    /** Tells it to a person in words, with a way on, and to a machine as a problem. */
    public void tell(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        if (PageOfWords.isFor(request)) {
            var code = String.valueOf(
                    Objects.requireNonNull(problem.getProperties()).get("code"));
            PageOfWords.write(request, response, HttpStatus.valueOf(problem.getStatus()), code);
        } else {
            write(response, problem);
        }
    }

    /** Answers with the problem, where no controller does. */
    public void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
