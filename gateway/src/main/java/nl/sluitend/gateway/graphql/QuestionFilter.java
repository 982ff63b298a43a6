package nl.sluitend.gateway.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.sluitend.gateway.decision.Accepted;
import nl.sluitend.gateway.decision.Problems;
import nl.sluitend.gateway.decision.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filters {@code /graphql}, after authentication: a request comes by POST, as JSON, in a body of limited size. Source:
 * GraphQL over HTTP, working draft.
 */
@Component
@Order(1)
class QuestionFilter extends OncePerRequestFilter {

    private static final List<MediaType> SPOKEN =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.TEXT_EVENT_STREAM);

    private final Problems problems;
    private final Questions questions;
    private final GraphQlLimits limits;

    QuestionFilter(Problems problems, Questions questions, GraphQlLimits limits) {
        this.problems = problems;
        this.questions = questions;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + "/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")) {
            refuse(request, response, HttpStatus.METHOD_NOT_ALLOWED, HttpHeaders.ALLOW, "POST");
        } else if (!isJson(request)) {
            refuse(
                    request,
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Accept-Post",
                    MediaType.APPLICATION_JSON_VALUE);
        } else if (!Accepted.anyOf(SPOKEN, request)) {
            problems.write(response, Problems.of(HttpStatus.NOT_ACCEPTABLE.value()));
        } else {
            read(request, response, chain);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getContentLengthLong() > limits.body()
                ? new byte[limits.body() + 1]
                : request.getInputStream().readNBytes(limits.body() + 1);
        if (body.length > limits.body()) {
            problems.write(response, Problems.of(HttpStatus.CONTENT_TOO_LARGE.value()));
        } else if (questions.isOne(body)) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            problems.write(
                    response,
                    Problems.of(HttpStatus.BAD_REQUEST, Wording.of(QuestionFilter.class, "question-malformed")));
        }
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String header, String value)
            throws IOException {
        response.setHeader(header, value);
        problems.tell(request, response, Problems.of(status.value()));
    }

    /** In UTF-8, as all JSON is between systems (RFC 8259, 8.1). */
    private static boolean isJson(HttpServletRequest request) {
        try {
            var type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }
}
