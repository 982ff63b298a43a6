package nl.sluitend.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.kernel.text.Text.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berg",
                "O'Brien-van 't Hof",
                "Žižek",
                "Ane\u0301",
                "李",
                "محمد",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "Ø",
                "ß",
                "A.",
                "12A",
                "Żółć",
                "🙂",
                "d’Arc",
                "St. John",
                "\uD83D\uDC69\u200D\uD83D\uDE92"
            })
    void lettersOfEveryScriptAreText(String typed) {
        assertThat(Text.flawOfLine(typed, Text.LINE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b", "a\u0007", "a\u001B[31m", "a\u007F", "a\u0085", "a\u200Fb", "a\u202Eb", "a\u2066b",
                        "a\u061Cb",
                "a\uD800", "\uDC00a", "a\uFEFF", "a\u200Bb", "a\u00ADb", "a\u2028b", "a\uE000b", "a\uFFFFb", "a\uFFFDb",
                "a\uDB40\uDC41", "\uDB40\uDC00", "\uFFF0", "\uDB43\uDFFF", "a\u2065b", "a\nb", "a\tb", "a\rb"
            })
    void whatNobodyCanReadIsNone(String typed) {
        assertThat(Text.flawOfLine(typed, Text.LINE)).contains(Flaw.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00A0\u2003\u3000", "\u0301", "\u200D", "\u3164", "\u2800", "\u115F", "\uD834\uDD59"})
    void blanksAloneAreNone(String typed) {
        assertThat(Text.flawOfLine(typed, Text.LINE)).contains(Flaw.BLANK);
    }

    @Test
    void itIsAsLongAsItMayBeThereAndNoLonger() {
        assertThat(Text.flawOfLine("🙂".repeat(200), 200)).isEmpty();
        assertThat(Text.flawOfLine("x".repeat(201), 200)).contains(Flaw.TOO_LONG);
        assertThat(Text.flawOfLine("x".repeat(100_000), Text.LINE)).contains(Flaw.TOO_LONG);
    }

    /** Some signs are composed of more than one. */
    @Test
    void itIsMeasuredAsItIsKept() {
        assertThat(Text.kept("\uFB2C")).hasSize(3);
        assertThat(Text.flawOfLine("\uFB2C".repeat(200), 200)).contains(Flaw.TOO_LONG);
        assertThat(Text.flawOfLine("\uFB2C".repeat(66), 200)).isEmpty();
    }

    @Test
    void aNoteMayHaveSeveralLines() {
        assertThat(Text.flawOfLines("een\r\n\ttwee\ndrie", Text.NOTE)).isEmpty();
        assertThat(Text.flawOfLines("een\n\u202Etwee", Text.NOTE)).contains(Flaw.UNREADABLE);
        assertThat(Text.flawOfLines("\n\t ", Text.NOTE)).contains(Flaw.BLANK);
    }

    @Test
    void itIsKeptComposedAndWithoutBlanksAround() {
        assertThat(Text.kept(" Ane\u0301 ")).isEqualTo("Ané");
        assertThat(Text.kept("\u00A0Jan\u202F\u2007")).isEqualTo("Jan");
        assertThat(Text.kept("\u3000")).isEmpty();
    }
}
