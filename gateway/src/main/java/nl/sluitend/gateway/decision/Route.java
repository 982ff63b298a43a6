package nl.sluitend.gateway.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What was asked outside GraphQL, as the decision log may keep it: addresses and methods hold what somebody typed. */
public final class Route {

    private static final List<PathPattern> KNOWN = List.of(
            pattern("/"),
            pattern("/me"),
            pattern("/graphql"),
            pattern("/graphql-ws"),
            pattern("/graphiql"),
            pattern("/graphiql/examples/*"),
            pattern("/feed/v1/ww-cases"),
            pattern("/today"),
            pattern("/my-dossier"),
            pattern("/my-dossier/download"),
            pattern("/expiring"),
            pattern("/inbox"),
            pattern("/board"),
            pattern("/clients"),
            pattern("/calendar"),
            pattern("/notices"),
            pattern("/overdue"),
            pattern("/workload"),
            pattern("/search"),
            pattern("/help"),
            pattern("/language"),
            pattern("/changes"),
            pattern("/months"),
            pattern("/funnel"),
            pattern("/board.csv"),
            pattern("/months.csv"),
            pattern("/funnel.csv"),
            pattern("/programmes"),
            pattern("/employers"),
            pattern("/agreements"),
            pattern("/decisions"),
            pattern("/decisions/lines"),
            pattern("/installation"),
            pattern("/deliveries"),
            pattern("/deliveries/*"),
            pattern("/deliveries/*/rejections.ndjson"),
            pattern("/dossiers/*"),
            pattern("/decide/*"),
            pattern("/flag"),
            pattern("/logout"));
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private Route() {}

    /** Its method and the template of its address. */
    public static String of(HttpServletRequest request) {
        var method = request.getMethod().toUpperCase(Locale.ROOT);
        return (METHODS.contains(method) ? method : "?") + " " + template(request.getRequestURI());
    }

    private static String template(String address) {
        var path = PathContainer.parsePath(address);
        return KNOWN.stream()
                .filter(known -> known.matches(path))
                .map(PathPattern::getPatternString)
                .findFirst()
                .orElse("elsewhere");
    }

    private static PathPattern pattern(String template) {
        return PathPatternParser.defaultInstance.parse(template);
    }
}
