package nl.sluitend.infra.browser;

import static java.util.stream.Collectors.toCollection;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Every page that somebody reaches from their first one, looked at as the law asks: by axe, on a telephone, and weighed.
 * Of pages that differ only in whom they are about, one is looked at.
 */
final class EachPage {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** In kB, compressed: of a page by itself. */
    private static final int HEAVIEST = 40;

    /** In CSS pixels: a telephone, and a screen of 1,280 at 400 %. Source: WCAG 2.2, 1.4.10. */
    private static final int NARROW = 320;

    private static final int TALL = 800;
    private static final int WIDE = 1280;

    /** GraphiQL is a page of its own kind, and has tests of its own. */
    private static final Set<String> ELSEWHERE = Set.of("/graphiql", "/language", "/logout");

    /** What anybody looked at: a page with the same decisions looks the same to the next who opens it. */
    private final Set<String> alike;

    private final Person person;
    private final Page page;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> findings = new ArrayList<>();

    EachPage(Person person, Set<String> alike) {
        this.person = person;
        this.alike = alike;
        this.page = person.page();
    }

    /** Follows every link once. */
    void look() {
        var ahead = new LinkedHashSet<String>(List.of(address(page.url())));
        while (!ahead.isEmpty()) {
            var next = ahead.removeFirst();
            if (seen.add(kind(next))) {
                person.opens(next);
                if (alike.add(kind(next) + decisions())) {
                    look(next);
                }
                links().stream().filter(link -> !seen.contains(kind(link))).forEach(ahead::add);
            }
        }
    }

    /** Looks at the page that stands there, whoever made it. */
    void lookAt(String name) {
        look(name);
    }

    /** What was found, each with its page. */
    List<String> findings() {
        return findings;
    }

    /** The kinds of page that were looked at. */
    Set<String> seen() {
        return seen;
    }

    private void look(String address) {
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(found -> findings.add("%s %s: %s %s"
                        .formatted(
                                address,
                                found.getId(),
                                found.getHelp(),
                                found.getNodes().stream()
                                        .limit(2)
                                        .map(node -> node.getHtml())
                                        .toList())));
        fits(address);
        weighs(address);
    }

    private void fits(String address) {
        page.setViewportSize(NARROW, TALL);
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > NARROW) {
            findings.add("%s is %d wide at %d".formatted(address, width, NARROW));
        }
        page.setViewportSize(WIDE, TALL);
    }

    private void weighs(String address) {
        var compressed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(compressed)) {
            zip.write(page.content().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (compressed.size() > HEAVIEST * 1024) {
            findings.add("%s weighs %d kB".formatted(address, compressed.size() / 1024));
        }
    }

    private Set<String> decisions() {
        return page.locator("a[href*='/decide/']").all().stream()
                .map(EachPage::href)
                .map(EachPage::kind)
                .collect(toCollection(TreeSet::new));
    }

    private List<String> links() {
        return page.locator("a[href^='/']:not([download]):not([type='text/csv'])").all().stream()
                .map(EachPage::href)
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !link.isEmpty())
                .filter(link -> ELSEWHERE.stream().noneMatch(link::startsWith))
                .toList();
    }

    private static String href(Locator link) {
        return link.getAttribute("href");
    }

    private static String address(String url) {
        var uri = URI.create(url);
        return uri.getRawPath();
    }

    /** The address without whom it is about and what it asks. */
    private static String kind(String address) {
        return address.replaceFirst("\\?.*", "").replaceAll("/[0-9a-f-]{36}", "/*");
    }
}
