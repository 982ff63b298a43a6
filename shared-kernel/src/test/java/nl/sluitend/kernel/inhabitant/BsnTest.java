package nl.sluitend.kernel.inhabitant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "123456782", "999990342", "010000070"})
    void nineDigitsThatPassTheElevenTestAreANumber(String digits) {
        assertThat(new Bsn(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456789",
                "12345678",
                "1112223330",
                "000000000",
                "010000008",
                "001000009",
                "11122233X",
                " 111222333",
                "١١١٢٢٢٣٣٣"
            })
    void anythingElseIsRefusedWithoutRepeatingIt(String text) {
        assertThat(Bsn.passes(text)).isFalse();
        assertThatThrownBy(() -> new Bsn(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .satisfies(message ->
                        assertThat(text.isEmpty() || !message.contains(text)).isTrue());
    }

    @Test
    void oneWrongDigitIsAlwaysFound() {
        for (int place = 0; place < 9; place++) {
            assertThat(Bsn.passes(withNextDigitAt(place, "123456782"))).isFalse();
        }
    }

    @Test
    void itNeverPrintsItself() {
        assertThat(new Bsn("999990342")).hasToString("Bsn[*********]");
    }

    private static String withNextDigitAt(int place, String digits) {
        var changed = new StringBuilder(digits);
        changed.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + 1) % 10));
        return changed.toString();
    }
}
