package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The templates of all pages as they are written, by their names such as {@code wwcase/expiring}: where they lead to and
 * what they offer.
 */
record Templates(Map<String, String> texts) {

    /**
     * A link of this site.
     *
     * @param path its address, with the names of what is put in
     * @param parameters the names of what it says
     */
    record Link(String path, Set<String> parameters) {

        /** What it leads to decides about; empty for another page. */
        String mutation() {
            return path.startsWith(DECIDE) ? path.substring(DECIDE.length()) : "";
        }
    }

    private static final String DECIDE = "/decide/";
    private static final String EVERYWHERE = "classpath*:nl/sluitend/gateway/*/*.html";
    private static final Pattern NAME = Pattern.compile(".*/nl/sluitend/gateway/(\\w+/[\\w-]+)\\.html.*");
    private static final Pattern LINK =
            Pattern.compile("@\\{(/(?:[^{}(]|\\{\\w+})*)(?:\\(((?:[^()]|\\([^()]*\\))*)\\))?}");
    private static final Pattern PARAMETER = Pattern.compile("(?:^|,)\\s*(\\w+)=(?:\\$\\{[^}]*}|'[^']*')");
    private static final Pattern INCLUDED = Pattern.compile("~\\{(\\w+/[\\w-]+) ::");

    static Templates all() {
        try {
            return new Templates(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(EVERYWHERE))
                    .collect(toMap(Templates::name, Templates::text, (one, _) -> one, TreeMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a template leads to, with everything that it takes in, and with what rows of its lists offer. */
    List<Link> links(String template) {
        return withWhatItTakesIn(template)
                .map(texts::get)
                .flatMap(each ->
                        Stream.concat(written(each), RowsOfLists.offeredIn(each).map(Templates::form)))
                .toList();
    }

    private static Stream<Link> written(String text) {
        return LINK.matcher(text)
                .results()
                .map(found -> new Link(found.group(1).replaceFirst("#.*", ""), parameters(found.group(2))));
    }

    private static Link form(NextDecision offered) {
        var address = UriComponentsBuilder.fromUriString(offered.address()).build();
        return new Link(
                String.valueOf(address.getPath()),
                new TreeSet<>(address.getQueryParams().keySet()));
    }

    /** Which decisions a page offers. */
    Set<String> offers(String template) {
        var offered = new TreeSet<String>();
        for (var link : links(template)) {
            offered.add(link.path().equals("/flag") ? "flagExpiringWw" : link.mutation());
        }
        return offered;
    }

    private Stream<String> withWhatItTakesIn(String template) {
        var taken = new TreeSet<String>();
        take(template, taken);
        return taken.stream();
    }

    private void take(String template, Set<String> taken) {
        if (texts.containsKey(template) && taken.add(template)) {
            INCLUDED.matcher(texts.get(template)).results().forEach(found -> take(found.group(1), taken));
        }
    }

    private static Set<String> parameters(String said) {
        return said == null
                ? Set.of()
                : new TreeSet<>(PARAMETER
                        .matcher(said)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    private static String name(Resource resource) {
        return NAME.matcher(String.valueOf(resource))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
