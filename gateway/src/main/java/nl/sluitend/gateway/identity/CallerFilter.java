package nl.sluitend.gateway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.sluitend.gateway.decision.DecisionWriter;
import nl.sluitend.gateway.decision.PageOfWords;
import nl.sluitend.gateway.decision.Problems;
import nl.sluitend.gateway.decision.Route;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request whose token does not say who calls, for whom and in which role. */
final class CallerFilter extends OncePerRequestFilter {

    static final String CALLER = "caller";

    private final Callers callers;
    private final DecisionWriter decisions;
    private final Problems problems;

    CallerFilter(Callers callers, DecisionWriter decisions, Problems problems) {
        this.callers = callers;
        this.decisions = decisions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Claims.of(authentication()).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (recognises(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean recognises(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            request.setAttribute(CALLER, callers.of(authentication()));
            return true;
        } catch (Refused refused) {
            writeDown(request, refused.refusal());
            tell(request, response, refused.refusal());
        } catch (DataAccessException down) {
            problems.tell(request, response, Problems.of(HttpStatus.SERVICE_UNAVAILABLE.value()));
        }
        return false;
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (PageOfWords.isFor(request)) {
            PageOfWords.write(request, response, refusal);
        } else {
            var problem = Problems.forbidden(refusal);
            // somebody who is refused can still sign out, which needs the page's header
            SignedIn.in(request).ifPresent(who -> problem.setProperty("page", who.page()));
            problems.write(response, problem);
        }
    }

    private void writeDown(HttpServletRequest request, Refusal refusal) {
        var subject = Claims.of(authentication()).map(Claims::subject).orElse(null);
        decisions.refusedToken(subject, Route.of(request), refusal);
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
