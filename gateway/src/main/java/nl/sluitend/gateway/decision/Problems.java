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

/** Says what went wrong and what to do, outside GraphQL (RFC 9457; NL API Design Rules). */
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

    /** A rule broken by the combination of page and session: each may be right, but they do not match. */
    public static ProblemDetail conflict(Refusal refusal) {
        return of(HttpStatus.CONFLICT, refusal);
    }

    private static ProblemDetail of(HttpStatus status, Refusal refusal) {
        var problem = of(status, new Wording(refusal.code(), refusal.message(), refusal.remedy()));
        problem.setProperty("field", refusal.field());
        return problem;
    }

    /** Anything else, in those words. */
    public static ProblemDetail of(HttpStatus status, Wording told) {
        var problem = ProblemDetail.forStatusAndDetail(status, told.message().en());
        problem.setType(URI.create("urn:sluitend:error:" + told.code()));
        // otherwise Spring puts the address there, which may hold what somebody typed
        problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
        problem.setProperty("code", told.code());
        problem.setProperty("message", told.message());
        problem.setProperty("remedy", told.remedy());
        return problem;
    }

    /** Anything with that status and no text of its own. */
    public static ProblemDetail of(int status) {
        var known = Optional.ofNullable(HttpStatus.resolve(status)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        return of(known, Wording.of(codeOf(known)));
    }

    /** Something is broken here; the log says where, under the number of this problem. */
    static ProblemDetail broken(Throwable failure) {
        var problem = of(HttpStatus.INTERNAL_SERVER_ERROR, Wording.of("broken"));
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

    /** Answers a person with a page, with a way on, and a machine with a problem. */
    public void tell(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        if (PageOfWords.isFor(request)) {
            var told = WordsForPeople.of(wordingOf(problem), problem.getInstance());
            PageOfWords.show(request, response, HttpStatus.valueOf(problem.getStatus()), told);
        } else {
            write(response, problem);
        }
    }

    private static Wording wordingOf(ProblemDetail problem) {
        return new Wording(
                (String) told(problem, "code"), (Words) told(problem, "message"), (Words) told(problem, "remedy"));
    }

    private static Object told(ProblemDetail problem, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(problem.getProperties()).get(name));
    }

    /** Answers with the problem, where no controller does. */
    public void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
