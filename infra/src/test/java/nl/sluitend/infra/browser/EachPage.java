package nl.sluitend.infra.browser;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every page that somebody reaches from their first one. Every link is asked for; of pages that differ only in whom they
 * are about, one is looked at.
 */
final class EachPage {

    /** One that leads on to another, and one of its own kind, which has tests of its own. */
    private static final Set<String> ELSEWHERE = Set.of("/", "/graphiql");

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private final Looked looked;
    private final Person person;
    private final Looking looking;
    private final Links links;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> first = new ArrayList<>();

    EachPage(Person person, Looked looked) {
        this.person = person;
        this.looked = looked;
        looking = new Looking(person, looked);
        links = new Links(person);
    }

    /** Follows every link; of those that lead to one kind of page, the first to that one. */
    void look(String preferred) {
        var ahead = new LinkedHashSet<String>();
        arrive(here(), ahead);
        while (!ahead.isEmpty()) {
            var next = isPreferred(preferred, ahead) ? preferred : ahead.getFirst();
            ahead.remove(next);
            if (!seen.contains(kind(next))) {
                person.opens(next);
                arrive(next, ahead);
            }
        }
        lookInEnglish();
    }

    /** What is preferred is opened as soon as something of its kind was linked to. */
    private boolean isPreferred(String preferred, Set<String> ahead) {
        return !seen.contains(kind(preferred))
                && ahead.stream().map(EachPage::kind).anyMatch(kind(preferred)::equals);
    }

    private void arrive(String address, Set<String> ahead) {
        seen.add(kind(address));
        lookAt(address);
        links.ask(address).stream()
                .filter(link -> !ELSEWHERE.contains(kind(link)))
                .forEach(ahead::add);
    }

    /** Looks at the page that stands there, whoever made it; what nobody saw before, in every way. */
    void lookAt(String address) {
        if (looked.isNew(kind(address) + decisions())) {
            looking.asItIs(address);
        }
        if (looked.isNew(kind(address))) {
            looking.otherwise(address);
            first.add(address);
        }
    }

    private void lookInEnglish() {
        person.opens("/language?to=en&back=/help");
        first.forEach(address -> {
            person.opens(address);
            looking.inEnglish(address);
        });
        person.opens("/language?to=nl&back=/help");
    }

    /** What was found, each with its page. */
    List<String> findings() {
        return Stream.concat(looking.findings().stream(), links.findings().stream())
                .toList();
    }

    /** The kinds of page that were reached. */
    Set<String> seen() {
        return seen;
    }

    /** Asks for the links of the page that stands there. */
    void askLinks() {
        links.ask(here());
    }

    private String here() {
        return person.page().url().substring(person.product().toString().length());
    }

    private Set<String> decisions() {
        return person.page().locator("a[href*='/decide/']").all().stream()
                .map(link -> kind(link.getAttribute("href")))
                .collect(toCollection(TreeSet::new));
    }

    /** Whom a link is about. */
    static String keyIn(String link) {
        var key = KEY.matcher(link);
        return key.find() ? key.group() : "";
    }

    /** The address without whom it is about and what it asks. */
    static String kind(String address) {
        return address.replaceFirst("[?#].*", "").replaceAll("/([0-9a-f-]{36}|\\{\\w+})", "/*");
    }

    /** As the name of a file: {@code /dossiers/*} is "dossiers-one". */
    static String name(String address) {
        return kind(address).substring(1).replace("/*", "-one").replace('/', '-');
    }
}
