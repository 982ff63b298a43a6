package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page that somebody asked for before they signed in. It belongs to that sign-in: a session has several, one for
 * each tab that waits at the realm.
 */
final class PageAskedFor {

    static final String ATTRIBUTE = PageAskedFor.class.getName();

    private static final String PARAMETER = "page";

    private PageAskedFor() {}

    /** The address of the sign-in, with that page to come back to, unless it is the first page. */
    static String wayIn(String page) {
        return here(page)
                .map(asked ->
                        RealmProbe.SIGN_IN + "?" + PARAMETER + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8))
                .orElse(RealmProbe.SIGN_IN);
    }

    /** The page passed along to the sign-in. */
    static Optional<String> along(HttpServletRequest signIn) {
        return here(signIn.getParameter(PARAMETER));
    }

    private static Optional<String> here(@Nullable String page) {
        return OwnAddress.of(page).filter(address -> !address.equals("/"));
    }
}
