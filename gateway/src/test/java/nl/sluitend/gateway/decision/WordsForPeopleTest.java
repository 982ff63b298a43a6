package nl.sluitend.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page names nothing that only a program can do something with. */
class WordsForPeopleTest {

    private static final Pattern MACHINES =
            Pattern.compile("(?i)header|token|graphql|json|\\bmethod|accept\\b|content-type|instance|X-|/\\w+/|keycloak"
                    + "|\\bproxy|scope|cookie|socket");

    /** Only ever said to a socket. */
    private static final Set<String> NOT_ON_A_PAGE = Set.of("a-cookie-opens-sockets-of-its-own-site-only");

    @ParameterizedTest
    @ValueSource(strings = {"decision", "identity"})
    void whatAPageSaysIsForPeople(String context) {
        var told = bundle(context, "nl");
        told.keySet().stream()
                .filter(key -> key.endsWith(".message"))
                .map(key -> key.replace(".message", ""))
                .filter(code -> !NOT_ON_A_PAGE.contains(code))
                .map(code -> WordsForPeople.of(wording(context, code)))
                .forEach(said -> assertThat(all(said)).as(said.code()).doesNotContainPattern(MACHINES));
    }

    @Test
    void whatBrokeNamesItsNumber() {
        var said = WordsForPeople.of(wording("decision", "broken"), URI.create("urn:uuid:4d3b0a51-7c59"));
        assertThat(said.remedy().nl()).contains("4d3b0a51-7c59");
        assertThat(said.remedy().en()).contains("4d3b0a51-7c59");
    }

    @Test
    void whatIsForPeopleAlreadyStays() {
        var own = wording("identity", "session-ended");
        assertThat(WordsForPeople.of(own)).isEqualTo(own);
    }

    private static Wording wording(String context, String code) {
        return new Wording(code, words(context, code + ".message"), words(context, code + ".remedy"));
    }

    private static Words words(String context, String key) {
        return new Words(
                bundle(context, "nl").getString(key), bundle(context, "en").getString(key));
    }

    private static String all(Wording said) {
        return String.join(
                " ",
                said.message().nl(),
                said.remedy().nl(),
                said.message().en(),
                said.remedy().en());
    }

    private static ResourceBundle bundle(String context, String language) {
        return ResourceBundle.getBundle("nl.sluitend.gateway." + context + ".refusals", Locale.of(language));
    }
}
