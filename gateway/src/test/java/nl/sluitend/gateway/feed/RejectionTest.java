package nl.sluitend.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectionTest {

    @ParameterizedTest
    @CsvSource({
        "lastDay, lastDay.date",
        "assertedOn, lastDay.assertedOn",
        "from, availability.from",
        "firstDay, firstDay",
        "assertedAt, assertedAt"
    })
    void aRuleOfTheDossierNamesTheFieldOfTheLine(String ofTheCommand, String ofTheLine) {
        var words = new Words("Nee.", "No.");
        var refusal = new Refusal("a-rule", ofTheCommand, "-", words, words);
        assertThat(Rejection.of(1, refusal).field()).isEqualTo(ofTheLine);
    }
}
