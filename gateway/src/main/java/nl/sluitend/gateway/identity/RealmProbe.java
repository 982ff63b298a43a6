package nl.sluitend.gateway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.sluitend.gateway.decision.PageOfWords;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Checks that Keycloak responds before sending somebody to it: a browser's own error page would not help them. */
final class RealmProbe extends OncePerRequestFilter {

    static final String SIGN_IN = "/oauth2/authorization/" + Realm.REGISTRATION;

    private static final RequestMatcher PATH =
            PathPatternRequestMatcher.withDefaults().matcher(SIGN_IN);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest look;

    RealmProbe(Realm realm) {
        look = HttpRequest.newBuilder(URI.create(realm.issuer()))
                .timeout(PATIENCE)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PATH.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isThere()) {
            chain.doFilter(request, response);
        } else {
            PageOfWords.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, IdentityWords.UNREACHABLE);
        }
    }

    private boolean isThere() {
        try {
            return client.send(look, HttpResponse.BodyHandlers.discarding()).statusCode() == HttpStatus.OK.value();
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
