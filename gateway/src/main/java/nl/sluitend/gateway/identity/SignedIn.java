package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Somebody's session, here and at the realm. It is stored in the HTTP session and ends with it, whoever ends that;
 * everything opened from it is notified.
 */
final class SignedIn implements Standing, HttpSessionBindingListener {

    static final String ATTRIBUTE = SignedIn.class.getName();

    private final HttpSession session;
    private final SignedInSessions sessions;
    private final AtomicReference<Sinks.One<Ending>> end = new AtomicReference<>(Sinks.one());
    private final FormToken ofItsForms;
    private volatile Authentication authentication;
    private volatile OAuth2AuthorizedClient tokens;
    private volatile Optional<Caller> rights;
    private volatile long confirmed = System.nanoTime();

    /** @param rights as whom somebody may act; subscriptions go on as long as this stays the same */
    SignedIn(
            HttpSession session,
            SignedInSessions sessions,
            Authentication authentication,
            OAuth2AuthorizedClient tokens,
            Optional<Caller> rights) {
        this.session = session;
        this.sessions = sessions;
        this.authentication = authentication;
        this.tokens = tokens;
        this.rights = rights;
        this.ofItsForms = FormToken.forPage(page());
    }

    static Optional<SignedIn> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (SignedIn) session.getAttribute(ATTRIBUTE));
    }

    @Override
    public Authentication authentication() {
        return authentication;
    }

    OAuth2AuthorizedClient tokens() {
        return tokens;
    }

    /** The value of {@code X-Sluitend} for the pages of this session. */
    String page() {
        return Claims.of(authentication).orElseThrow().page();
    }

    /** What its forms send along; another one when the person or their rights changed. */
    FormToken formToken() {
        return new FormToken(page(), ofItsForms.secret());
    }

    /** The realm confirmed it, as this person with these rights. */
    void confirm(Authentication now, OAuth2AuthorizedClient fresh, Optional<Caller> nowAllowed) {
        confirmed = System.nanoTime();
        tokens = fresh;
        authentication = now;
        if (!nowAllowed.equals(rights)) {
            rights = nowAllowed;
            end.getAndSet(Sinks.one()).tryEmitValue(Ending.RIGHTS);
        }
    }

    /** How long ago the realm confirmed it. */
    Duration unconfirmed() {
        return Duration.ofNanos(System.nanoTime() - confirmed);
    }

    /** Ends it here, and notifies everything opened from it before the container closes the connections. */
    void leave() {
        end.get().tryEmitValue(Ending.SESSION);
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // It ended by itself meanwhile.
        }
    }

    @Override
    public Mono<Ending> end() {
        return end.get().asMono();
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        sessions.began(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        sessions.ended(this);
        end.get().tryEmitValue(Ending.SESSION);
    }
}
