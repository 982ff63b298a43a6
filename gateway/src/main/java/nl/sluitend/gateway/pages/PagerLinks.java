package nl.sluitend.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The addresses of what comes before and after a list's page, with the same filters; templates call it {@code pager}. */
@ForTemplates
public final class PagerLinks {

    private static final String ROWS = "25";
    private static final Set<String> PLACE = Set.of("first", "after", "last", "before");

    private final HttpServletRequest request;

    PagerLinks(HttpServletRequest request) {
        this.request = request;
    }

    /** The next page of the list. */
    public String next(Map<String, @Nullable Object> info) {
        return at(Map.of("first", ROWS, "after", String.valueOf(info.get("endCursor"))));
    }

    /** The one before. */
    public String previous(Map<String, @Nullable Object> info) {
        return at(Map.of("last", ROWS, "before", String.valueOf(info.get("startCursor"))));
    }

    private String at(Map<String, String> place) {
        var all = new TreeMap<>(request.getParameterMap());
        all.keySet().removeAll(PLACE);
        place.forEach((name, value) -> all.put(name, new String[] {value}));
        return request.getRequestURI() + PageAddress.query(all);
    }
}
