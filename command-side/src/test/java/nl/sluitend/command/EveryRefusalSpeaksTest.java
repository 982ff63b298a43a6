package nl.sluitend.command;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.rule.Rulebook;
import nl.sluitend.kernel.rule.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal says what was wrong and what to do, in two languages, and on which ground. */
class EveryRefusalSpeaksTest {

    static List<Class<? extends Rule>> rules() {
        return RulesOfThisModule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysWhatWasWrongAndWhatToDoInBothLanguages(Class<? extends Rule> rule) {
        var refusal = Rulebook.refusalOf(rule);
        assertThat(sentences(refusal.message(), refusal.remedy()))
                .allSatisfy(text -> assertThat(text).isNotBlank().endsWith("."))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleNamesItsGroundAndTheFieldItSpeaksOf(Class<? extends Rule> rule) {
        assertThat(rule.getAnnotation(Ground.class)).isNotNull().satisfies(ground -> {
            assertThat(ground.law()).isNotBlank();
            assertThat(ground.field()).matches("[a-z][A-Za-z]+");
            assertThat(ground.invariant()).matches("|I\\d{1,2}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noTextSpeaksForARuleThatIsGone(String language) {
        rules().stream()
                .collect(groupingBy(Class::getPackageName))
                .forEach((context, its) -> assertThat(bundle(context, language).keySet())
                        .isEqualTo(its.stream()
                                .map(Rulebook::codeOf)
                                .flatMap(code -> Stream.of(code + ".message", code + ".remedy"))
                                .collect(toSet())));
    }

    private static List<String> sentences(Words message, Words remedy) {
        return List.of(message.nl(), message.en(), remedy.nl(), remedy.en());
    }

    private static ResourceBundle bundle(String context, String language) {
        return ResourceBundle.getBundle(context + ".refusals", Locale.of(language));
    }
}
