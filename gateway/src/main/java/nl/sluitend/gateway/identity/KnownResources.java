package nl.sluitend.gateway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.sluitend.gateway.decision.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The metadata of a protected resource exists only for existing resources: Spring would describe any path after its
 * own. Source: RFC 9728, 3.1.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class KnownResources extends OncePerRequestFilter {

    private static final String DOCUMENT = "/.well-known/oauth-protected-resource";
    private static final Set<String> RESOURCES = Set.of("", "/graphql", "/feed/v1/ww-cases");

    private final Problems problems;

    KnownResources(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith(DOCUMENT) || RESOURCES.contains(path.substring(DOCUMENT.length()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.tell(request, response, Problems.of(HttpStatus.NOT_FOUND.value()));
    }
}
