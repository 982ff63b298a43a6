package nl.sluitend.gateway.decision;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Spring answers a request for the health of a component that does not exist with an empty body. */
@Component
@Order(1)
class NoSuchHealth extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health/";

    private final Problems problems;

    NoSuchHealth(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpStatus.NOT_FOUND.value() && answer.getContentSize() == 0) {
            problems.tell(request, response, Problems.of(HttpStatus.NOT_FOUND.value()));
        } else {
            answer.copyBodyToResponse();
        }
    }
}
