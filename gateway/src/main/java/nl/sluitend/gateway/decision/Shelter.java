package nl.sluitend.gateway.decision;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Outermost: any failure in a filter is answered here, before the container logs its message, and with it what somebody
 * typed. A request that announces too large a body is refused here, too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Shelter extends OncePerRequestFilter {

    private static final long MOST = 1_000_000;

    private final Problems problems;

    Shelter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (isTooLarge(request)) {
            problems.tell(request, response, Problems.of(HttpStatus.CONTENT_TOO_LARGE.value()));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException gone) {
            throw gone;
        } catch (Exception failure) {
            if (!response.isCommitted()) {
                response.resetBuffer();
                problems.tell(request, response, Mistakes.problemOf(failure));
            }
        }
    }

    /** By its Content-Length; only a feed may have any length, because it is read as a stream. */
    private static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > MOST
                && !request.getRequestURI().startsWith(request.getContextPath() + "/feed/");
    }
}
