package nl.sluitend.gateway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a request with a session the identity, roles and organisation that the realm last confirmed. */
final class AsTheRealmSays extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn.in(request)
                .map(SignedIn::authentication)
                .filter(now -> isTheSame(now, SecurityContextHolder.getContext().getAuthentication()))
                .ifPresent(now -> SecurityContextHolder.setContext(new SecurityContextImpl(now)));
        chain.doFilter(request, response);
    }

    private static boolean isTheSame(Authentication now, @Nullable Authentication before) {
        return subjectOf(now).equals(subjectOf(before));
    }

    private static Optional<String> subjectOf(@Nullable Authentication who) {
        return Claims.of(who).map(Claims::subject);
    }
}
