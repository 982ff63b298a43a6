package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletResponse;
import nl.sluitend.gateway.identity.Realm;
import org.springframework.stereotype.Component;

/**
 * What a page may load and where its forms may go: to this site, and onwards to the realm's sign-in and sign-out, for
 * browsers ask the policy of a form about each redirect that follows it. Source: Content Security Policy 3, 6.4.2.
 */
@Component
class PagePolicy {

    private final String policy;

    PagePolicy(Realm realm) {
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                + " form-action 'self' " + realm.origin() + "; base-uri 'none'; frame-ancestors 'none'";
    }

    void applyTo(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
