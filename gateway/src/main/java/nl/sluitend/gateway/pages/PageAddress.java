package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.gateway.identity.OwnAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of this site, to come back to. */
final class PageAddress {

    private PageAddress() {}

    /** What the address itself says, without what a form sends. */
    static Map<String, List<String>> parameters(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? Map.of()
                : UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
    }

    /** The address that somebody gave to come back to, if it is one of this site; else that other one. */
    static String local(@Nullable String address, String otherwise) {
        return local(address).orElse(otherwise);
    }

    /** The same, and empty where it is none. Braces would be read as places for values. */
    static Optional<String> local(@Nullable String address) {
        return OwnAddress.of(address).map(here -> here.replace("{", "%7B").replace("}", "%7D"));
    }

    /** These parameters as the end of an address. */
    static String query(Map<String, String[]> parameters) {
        var query = parameters.entrySet().stream()
                .flatMap(each -> Arrays.stream(each.getValue()).map(value -> each.getKey() + "=" + encoded(value)))
                .collect(joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** A page that is told these things. */
    static String of(String path, Map<String, String> told) {
        return told.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(joining("&", path + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
