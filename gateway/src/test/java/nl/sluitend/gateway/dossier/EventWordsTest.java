package nl.sluitend.gateway.dossier;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happened, whoever reads a history finds it in words. */
class EventWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyEventHasItsWordsAndNoWordsSpeakOfAnEventThatIsGone(String language) {
        assertThat(words(language).keySet())
                .isEqualTo(EventCatalogue.events().keySet().stream()
                        .map(name -> "event." + name)
                        .collect(toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatHappenedIsSaidSoThatOneCanTellItFromAnythingElse(String language) {
        assertThat(said(language))
                .hasSameSizeAs(EventCatalogue.events().keySet())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void dutchIsNoEnglish() {
        assertThat(said("nl")).doesNotContainAnyElementsOf(said("en"));
    }

    private static Set<String> said(String language) {
        var words = words(language);
        return words.keySet().stream().map(words::getString).collect(toSet());
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("nl.sluitend.gateway.dossier.events", Locale.of(language));
    }
}
