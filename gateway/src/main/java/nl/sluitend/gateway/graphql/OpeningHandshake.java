package nl.sluitend.gateway.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import nl.sluitend.gateway.decision.Problems;
import nl.sluitend.gateway.decision.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Passes only a WebSocket handshake on to the socket. Spring answers other requests in plain text, and logs what they
 * sent. Source: RFC 6455, 4.2.1.
 */
@Component
@Order(0)
class OpeningHandshake extends OncePerRequestFilter {

    private static final String VERSION = "13";
    private static final int KEY = 24;
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final Pattern BETWEEN = Pattern.compile(",");

    private final Problems problems;
    private final String path;

    OpeningHandshake(Problems problems, @Value("${spring.graphql.websocket.path:/graphql-ws}") String path) {
        this.problems = problems;
        this.path = path;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("GET")) {
            response.setHeader(HttpHeaders.ALLOW, "GET");
            problems.tell(request, response, Problems.of(HttpStatus.METHOD_NOT_ALLOWED.value()));
        } else if (!"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
            response.setHeader(HttpHeaders.UPGRADE, "websocket");
            problems.tell(
                    request,
                    response,
                    Problems.of(HttpStatus.UPGRADE_REQUIRED, Wording.of(OpeningHandshake.class, "socket-expected")));
        } else if (opensOne(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Sec-WebSocket-Version", VERSION);
            problems.tell(
                    request,
                    response,
                    Problems.of(HttpStatus.BAD_REQUEST, Wording.of(OpeningHandshake.class, "socket-expected")));
        }
    }

    private static boolean opensOne(HttpServletRequest request) {
        var key = request.getHeader("Sec-WebSocket-Key");
        return VERSION.equals(request.getHeader("Sec-WebSocket-Version"))
                && key != null
                && key.length() == KEY
                && speaksOurs(request);
    }

    /** A client that names only other protocols would be let in, and then have each message refused. */
    private static boolean speaksOurs(HttpServletRequest request) {
        var named = Collections.list(request.getHeaders("Sec-WebSocket-Protocol"));
        return named.isEmpty()
                || named.stream()
                        .flatMap(BETWEEN::splitAsStream)
                        .map(String::strip)
                        .anyMatch(PROTOCOL::equals);
    }
}
