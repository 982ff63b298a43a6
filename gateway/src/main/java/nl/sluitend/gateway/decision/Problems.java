package nl.sluitend.gateway.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Words;
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
        var problem = of(HttpStatus.FORBIDDEN, refusal.code(), refusal.message(), refusal.remedy());
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
        problem.setProperty("code", code);
        problem.setProperty("message", message);
        problem.setProperty("remedy", remedy);
        return problem;
    }

    /** Answers with the problem, where no controller does. */
    public void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
