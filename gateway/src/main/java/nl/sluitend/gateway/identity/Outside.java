package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.util.ForwardedHeaderUtils;

/** The address under which people reach us, as the headers of a proxy tell it. */
final class Outside {

    private static final String STANDARD = "forwarded";
    private static final String USUAL = "x-forwarded-";
    private static final String PREFIX = "X-Forwarded-Prefix";

    private static final Pattern PATH = Pattern.compile("(/(?!\\.{1,2}(/|$))[\\w.~-]+)+/?");

    private Outside() {}

    /** Whether people come over TLS. */
    static boolean isSecure(HttpServletRequest request) {
        return "https".equals(told(request, _ -> true).getScheme());
    }

    /** The path before ours, as {@code /sluitend}; empty where there is none. */
    static String prefix(HttpServletRequest request) {
        var told = Optional.ofNullable(request.getHeader(PREFIX)).orElse("");
        return PATH.matcher(told).matches() ? told.replaceFirst("/$", "") : "";
    }

    /**
     * Whether a proxy said one thing, and something that can be. It sets one kind of header and lets the other pass: where
     * both come and differ, one of them was written by somebody else.
     */
    static boolean isUnderstood(HttpServletRequest request) {
        var standard = told(request, name -> name.equals(STANDARD));
        var usual = told(request, name -> name.startsWith(USUAL));
        var untold = told(request, _ -> false);
        var prefix = Optional.ofNullable(request.getHeader(PREFIX)).orElse("/");
        return (standard.equals(usual) || standard.equals(untold) || usual.equals(untold))
                && (prefix.equals("/")
                        || prefix.isEmpty()
                        || PATH.matcher(prefix).matches());
    }

    private static URI told(HttpServletRequest request, Predicate<String> believed) {
        var asked = new ServletServerHttpRequest(request);
        var headers = new HttpHeaders();
        asked.getHeaders().forEach((name, values) -> {
            if (believed.test(name.toLowerCase(Locale.ROOT))) {
                headers.addAll(name, values);
            }
        });
        return ForwardedHeaderUtils.adaptFromForwardedHeaders(asked.getURI(), headers)
                .build()
                .toUri();
    }
}
