package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of this site, to come back to. */
final class PageAddress {

    /** On this site: two slashes begin the address of another one, and browsers read a backslash as a slash. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]{0,2000}|/");

    private PageAddress() {}

    /** The page that is asked for, with what its address says; below the folder in which the product lies. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return query == null ? path : path + "?" + query;
    }

    /** What the address itself says, without what a form sends. */
    static Map<String, List<String>> parameters(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? Map.of()
                : UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
    }

    /**
     * The address that somebody gave to come back to, if it is one of this site; else that other one. Braces would be read
     * as places for values.
     */
    static String local(@Nullable String address, String otherwise) {
        return address != null && HERE.matcher(address).matches()
                ? address.replace("{", "%7B").replace("}", "%7D")
                : otherwise;
    }

    /** These parameters as the end of an address. */
    static String query(Map<String, String[]> parameters) {
        var query = parameters.entrySet().stream()
                .flatMap(each -> Arrays.stream(each.getValue()).map(value -> each.getKey() + "=" + encoded(value)))
                .collect(joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
