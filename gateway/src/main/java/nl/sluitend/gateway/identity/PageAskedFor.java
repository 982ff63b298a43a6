package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page that somebody asked for before they signed in. It belongs to that sign-in: a session has several, one for
 * each tab that waits at the realm.
 */
final class PageAskedFor {

    static final String ATTRIBUTE = PageAskedFor.class.getName();

    private static final String PARAMETER = "page";

    /** In characters; encoded it must fit into the first line of a request. */
    private static final int LONGEST = 2_000;

    /** On this site: two slashes begin the address of another one, and browsers read a backslash as a slash. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[!-~]+");

    private PageAskedFor() {}

    /** The address of the sign-in, with the page that was asked for, unless that is the first page. */
    static String wayIn(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return here(query == null ? path : path + "?" + query)
                .map(page ->
                        RealmProbe.SIGN_IN + "?" + PARAMETER + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                .orElse(RealmProbe.SIGN_IN);
    }

    /** The page passed along to the sign-in. */
    static Optional<String> along(HttpServletRequest signIn) {
        return here(signIn.getParameter(PARAMETER));
    }

    private static Optional<String> here(@Nullable String page) {
        return Optional.ofNullable(page)
                .filter(address -> address.length() <= LONGEST)
                .filter(HERE.asMatchPredicate());
    }
}
