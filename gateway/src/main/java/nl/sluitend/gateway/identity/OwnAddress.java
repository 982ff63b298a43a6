package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of this site, which somebody may be sent to because they asked for it. */
public final class OwnAddress {

    /**
     * Two slashes begin the address of another site, and browsers read a backslash as a slash. In characters: encoded it
     * must fit into the first line of a request.
     */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]{0,1999}");

    private OwnAddress() {}

    /** The address, if it is one of this site; below the folder in which the product lies. */
    public static Optional<String> of(@Nullable String address) {
        return Optional.ofNullable(address).filter(HERE.asMatchPredicate());
    }

    /** What a request asks for, with what its address says; below that folder, too. */
    public static String askedBy(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return query == null ? path : path + "?" + query;
    }
}
