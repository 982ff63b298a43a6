package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who reads a page.
 *
 * @param name as the realm says it; only for the reader's own page
 * @param page for whom the page was opened: the person with role and organisation
 * @param token what a form of the page sends along to be believed: it belongs to this session, and cannot be guessed
 */
public record PageReader(String name, String page, String token) {

    /** Who is signed in; somebody without a session has no forms. */
    public static PageReader of(HttpServletRequest request) {
        var claims = Claims.of(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow();
        var token = SignedIn.in(request).map(SignedIn::formToken).map(FormToken::text);
        return new PageReader(claims.name(), claims.page(), token.orElse(""));
    }
}
