package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page that somebody asked for before they signed in. It goes along with that sign-in: a session has several of them,
 * one in each tab that waits at the realm.
 */
final class PageAskedFor {

    static final String ATTRIBUTE = PageAskedFor.class.getName();

    private static final String PARAMETER = "page";

    /** Encoded it must fit into the first line of a request. */
    private static final int LONGEST = 2_000;

    /** On this site: what begins with two slashes is another one's address, and to a browser a backslash is a slash. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[!-~]+");

    private PageAskedFor() {}

    /** The way to the sign-in, with the page that was asked for; the first page is where everybody comes anyway. */
    static String wayIn(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return here(query == null ? path : path + "?" + query)
                .map(page ->
                        RealmProbe.SIGN_IN + "?" + PARAMETER + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                .orElse(RealmProbe.SIGN_IN);
    }

    /** The page that came along to the sign-in. */
    static Optional<String> along(HttpServletRequest signIn) {
        return here(signIn.getParameter(PARAMETER));
    }

    private static Optional<String> here(@Nullable String page) {
        return Optional.ofNullable(page)
                .filter(address -> address.length() <= LONGEST)
                .filter(HERE.asMatchPredicate());
    }
}
