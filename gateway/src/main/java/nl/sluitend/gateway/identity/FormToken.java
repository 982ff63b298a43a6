package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * What a form sends along, as a script sends the header: for whom its page was opened, and a value that only pages of
 * this session know. A page of another site can send a form with our cookie, but not with this.
 *
 * @param page for whom the page was opened
 * @param secret of the session
 */
record FormToken(String page, String secret) {

    static final String FIELD = "_page";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 16;

    /** A new one for pages of that person. */
    static FormToken forPage(String page) {
        var secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        return new FormToken(page, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** What came along with a form; empty for any other request. */
    static Optional<FormToken> in(HttpServletRequest request) {
        return isForm(request)
                ? Optional.ofNullable(request.getParameter(FIELD)).map(FormToken::read)
                : Optional.empty();
    }

    /** Whether a browser sends a form by itself, without a script. */
    static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static FormToken read(String text) {
        var dot = text.indexOf('.');
        return dot < 0 ? new FormToken(text, "") : new FormToken(text.substring(0, dot), text.substring(dot + 1));
    }

    boolean isOfTheSession(FormToken own) {
        return MessageDigest.isEqual(bytes(), own.bytes());
    }

    String text() {
        return page + "." + secret;
    }

    private byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
