package nl.sluitend.infra.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The links of pages, each of which leads somewhere: to a page that is there, and to a place in it that is there. */
final class Links {

    /** Each to the product itself, without where it is. */
    private static final String ALL = """
            product => [...document.links].map(link => link.href).filter(link => link.startsWith(product + '/'))
              .map(link => link.slice(product.length))""";

    /** It changes the language of whoever asks. */
    private static final String LANGUAGE = "/language";

    private final Page page;
    private final String product;
    private final Set<String> asked = new HashSet<>();
    private final List<String> findings = new ArrayList<>();

    Links(Person person) {
        page = person.page();
        product = person.product().toString();
    }

    /** Asks for each that was not asked for before; those that lead to pages. */
    List<String> ask(String from) {
        return ((List<?>) page.evaluate(ALL, product))
                .stream()
                        .map(String::valueOf)
                        .filter(link -> !link.startsWith(LANGUAGE))
                        .filter(asked::add)
                        .filter(link -> leadsToAPage(from, link))
                        .map(link -> link.replaceFirst("#.*", ""))
                        .toList();
    }

    private boolean leadsToAPage(String from, String link) {
        var answer = page.request().get(product + link.replaceFirst("#.*", ""));
        try {
            if (answer.status() >= 400) {
                findings.add("%s links to %s: %d".formatted(from, link, answer.status()));
                return false;
            }
            var isAPage = answer.headers().getOrDefault("content-type", "").startsWith("text/html");
            if (isAPage && !hasThePlace(answer, link)) {
                findings.add("%s links to %s: no such place".formatted(from, link));
            }
            return isAPage;
        } finally {
            answer.dispose();
        }
    }

    private static boolean hasThePlace(APIResponse answer, String link) {
        var place = link.replaceFirst("^[^#]*#?", "");
        return place.isEmpty() || answer.text().contains("id=\"" + place + "\"");
    }

    /** What leads nowhere. */
    List<String> findings() {
        return findings;
    }
}
