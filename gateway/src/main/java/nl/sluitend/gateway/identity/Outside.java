package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** Some proxies tell that of a socket's own. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");

    private static final int HIGHEST_PORT = 65_535;

    /** Elements of {@code Forwarded} and their parts, as far as anything here is read. Source: RFC 7239, 4. */
    private static final Pattern BETWEEN = Pattern.compile("[;,]");

    private static final Pattern PAIR = Pattern.compile("[\\w!#$%&'*+.^`|~-]+=(\"[^\"]*\"|[^\\s\"]+)");
    private static final Pattern HOST = Pattern.compile("([\\w.-]+|\\[[0-9a-fA-F:.]+])(:[0-9]{1,5})?");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
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
        try {
            return saysOneThing(request) && isAddress(told(request, _ -> true)) && hasPrefix(request);
        } catch (IllegalArgumentException | IllegalStateException _) { // a port that is no number, a host with a blank
            return false;
        }
    }

    private static boolean saysOneThing(HttpServletRequest request) {
        var standard = told(request, name -> name.equals(STANDARD));
        var usual = told(request, name -> name.startsWith(USUAL));
        var untold = told(request, _ -> false);
        return (standard.equals(usual) || standard.equals(untold) || usual.equals(untold))
                && all(request, STANDARD, PAIR)
                && all(request, "X-Forwarded-Host", HOST)
                && all(request, "X-Forwarded-Port", PORT);
    }

    private static boolean all(HttpServletRequest request, String header, Pattern form) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(BETWEEN::splitAsStream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .allMatch(form.asMatchPredicate());
    }

    private static boolean isAddress(URI told) {
        return SCHEMES.contains(told.getScheme())
                && told.getHost() != null
                && told.getUserInfo() == null
                && told.getPort() != 0
                && told.getPort() <= HIGHEST_PORT;
    }

    private static boolean hasPrefix(HttpServletRequest request) {
        var prefix = Optional.ofNullable(request.getHeader(PREFIX)).orElse("/");
        return prefix.equals("/") || prefix.isEmpty() || PATH.matcher(prefix).matches();
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
