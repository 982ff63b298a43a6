package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** Some proxies send the scheme of a socket. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");

    private static final int HIGHEST_PORT = 65_535;

    private static final Pattern BETWEEN = Pattern.compile(",");

    /** Elements and their pairs; a quoted value may contain separators. Source: RFC 7239, 4. */
    private static final String PAIR = "[\\w!#$%&'*+.^`|~-]++=(?:\"[^\"\\\\=]++\"|[^\\s\";,]++)";

    private static final Pattern PAIRS =
            Pattern.compile("\\s*+(?:%1$s)?+(?:\\s*+[;,]\\s*+(?:%1$s)?+)*+\\s*+".formatted(PAIR));
    private static final Pattern HOST = Pattern.compile("([\\w.-]+|\\[[0-9a-fA-F:.]+])(:[0-9]{1,5})?");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern PATH = Pattern.compile("(/(?!\\.{1,2}(/|$))[\\w.~-]+)+/?");

    private Outside() {}

    /** Whether people come over TLS. */
    static boolean isSecure(HttpServletRequest request) {
        return scheme(told(request, _ -> true)).equals("https");
    }

    /** The scheme of pages, also when a socket's was sent. Source: RFC 3986, 3.1 (in lower case) and RFC 6455, 3. */
    private static String scheme(URI told) {
        return told.getScheme().toLowerCase(Locale.ROOT).replaceFirst("^ws", "http");
    }

    /**
     * The parts that were understood, in one kind of header and limited to what is read here: a proxy also sends other
     * things, in forms of its own, that must not cause failures.
     */
    static Map<String, String> plainly(HttpServletRequest request) {
        var told = told(request, _ -> true);
        var plain = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        plain.put("X-Forwarded-Proto", scheme(told));
        plain.put("X-Forwarded-Host", told.getHost());
        if (told.getPort() > 0) {
            plain.put("X-Forwarded-Port", String.valueOf(told.getPort()));
        }
        if (!prefix(request).isEmpty()) {
            plain.put(PREFIX, prefix(request));
        }
        return plain;
    }

    /** Whether it is a header that only a proxy writes. */
    static boolean isToldIn(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.equals(STANDARD) || name.startsWith(USUAL);
    }

    /** The path before ours, such as {@code /sluitend}; empty when there is none. */
    static String prefix(HttpServletRequest request) {
        var told = Optional.ofNullable(request.getHeader(PREFIX)).orElse("");
        return PATH.matcher(told).matches() ? told.replaceFirst("/$", "") : "";
    }

    /**
     * Whether the proxy's headers are consistent and possible. A proxy sets one kind of header and passes the other on:
     * if both are present and differ, somebody else wrote one of them.
     */
    static boolean isUnderstood(HttpServletRequest request) {
        try {
            return saysOneThing(request)
                    && isAddress(told(request, _ -> true), told(request, _ -> false))
                    && hasPrefix(request);
        } catch (IllegalArgumentException | IllegalStateException _) { // a port that is no number, a host with a blank
            return false;
        }
    }

    private static boolean saysOneThing(HttpServletRequest request) {
        var standard = told(request, name -> name.equals(STANDARD));
        var usual = told(request, name -> name.startsWith(USUAL));
        var untold = told(request, _ -> false);
        return (standard.equals(usual) || standard.equals(untold) || usual.equals(untold))
                && Collections.list(request.getHeaders(STANDARD)).stream().allMatch(PAIRS.asMatchPredicate())
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

    /** And nothing more than an address: path and query must be those of the request. */
    private static boolean isAddress(URI told, URI asked) {
        return SCHEMES.contains(told.getScheme().toLowerCase(Locale.ROOT))
                && Objects.equals(told.getRawPath(), asked.getRawPath())
                && Objects.equals(told.getRawQuery(), asked.getRawQuery())
                && told.getRawFragment() == null
                && told.getHost() != null
                && told.getUserInfo() == null
                && told.getPort() != 0
                && told.getPort() <= HIGHEST_PORT;
    }

    private static boolean hasPrefix(HttpServletRequest request) {
        var told = Set.copyOf(Collections.list(request.getHeaders(PREFIX)));
        return told.size() <= 1
                && told.stream()
                        .allMatch(prefix -> prefix.equals("/")
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
