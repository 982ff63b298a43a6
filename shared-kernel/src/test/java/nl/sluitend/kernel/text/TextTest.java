package nl.sluitend.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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
                "\uD83D\uDC69\u200D\uD83D\uDE92",
                "\u2764\uFE0F",
                "\u2764\uFE0F\u200D\uD83D\uDD25",
                "ন\u09B0\u200D\u09CD\u09AF",
                "ന\u0D4D\u200D",
                "\u1820\u180B"
            })
    void lettersOfEveryScriptAreText(String typed) {
        assertThat(Text.flawOfLine(typed, Text.LINE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007",
                "a\u001B[31m",
                "a\u007F",
                "a\u0085",
                "a\u200Fb",
                "a\u202Eb",
                "a\u2066b",
                "a\u061Cb",
                "a\uD800",
                "\uDC00a",
                "a\uFEFF",
                "a\u200Bb",
                "a\u00ADb",
                "a\u2028b",
                "a\uE000b",
                "a\uFFFFb",
                "a\uFFFDb",
                "a\u034Fb",
                "a\u17B4",
                "a\u17B5b",
                "a\uFE0F",
                "a\uFE00b",
                "1\uFE0F",
                "a\uDB40\uDD00",
                "李\uDB40\uDD00",
                "a\u180B",
                "a\u200Db",
                "a\u200Cb",
                "a\u200D",
                "\u200Da",
                "a\u3164b",
                "a\uFFA0",
                "a\u115Fb",
                "a\u1160b",
                "a\u2800b",
                "م\u200C",
                "م\u200Da",
                "\uD83D\uDC69\u200Da",
                "a\uFFFC",
                "a\uD834\uDD59",
                "a\uDB40\uDC41",
                "\uDB40\uDC00",
                "\uFFF0",
                "\uDB43\uDFFF",
                "a\u2065b",
                "a\nb",
                "a\tb",
                "a\rb"
            })
    void whatNobodyCanReadIsNone(String typed) {
        assertThat(Text.flawOfLine(typed, Text.LINE)).contains(Flaw.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u2003\u3000", "\u0301", " \u0301 "})
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

    @Test
    void whatLooksTheSameIsTheSame() {
        assertThat(Text.kept("van\u00A0der \u2009 Berg")).isEqualTo("van der Berg");
        assertThat(Text.keptLines(" een\n  twee ")).isEqualTo("een\n  twee");
    }

    /** Unicode's own list, walked: whatever shows nothing by itself is text nowhere but where it changes a form. */
    @Test
    void nothingWithoutAFormHidesInAName() {
        var hidden = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(TextTest::showsNothing)
                .mapToObj(each -> "Jan" + Character.toString(each) + "sen")
                .filter(name -> Text.flawOfLine(name, Text.LINE).isEmpty());
        assertThat(hidden).isEmpty();
    }

    /** Default_Ignorable_Code_Point of Unicode 16. */
    private static boolean showsNothing(int each) {
        return each == 0xAD
                || each == 0x34F
                || each == 0x61C
                || within(each, 0x115F, 0x1160)
                || within(each, 0x17B4, 0x17B5)
                || within(each, 0x180B, 0x180F)
                || within(each, 0x200B, 0x200F)
                || within(each, 0x202A, 0x202E)
                || within(each, 0x2060, 0x206F)
                || each == 0x3164
                || within(each, 0xFE00, 0xFE0F)
                || each == 0xFEFF
                || each == 0xFFA0
                || within(each, 0xFFF0, 0xFFF8)
                || within(each, 0x1BCA0, 0x1BCA3)
                || within(each, 0x1D173, 0x1D17A)
                || within(each, 0xE0000, 0xE0FFF);
    }

    private static boolean within(int each, int first, int last) {
        return each >= first && each <= last;
    }

    /** The same by itself and beside a letter that is none of ASCII's. */
    @Test
    void everyPrintableCharacterOfAsciiIsReadable() {
        for (char character = '!'; character <= '~'; character++) {
            assertThat(Text.flawOfLine(String.valueOf(character), 1)).isEmpty();
            assertThat(Text.flawOfLine(character + " é", 3)).isEmpty();
            assertThat(Text.flawOfLine(character + "  ", 2)).contains(Flaw.TOO_LONG);
        }
        assertThat(Text.flawOfLine("  ", 2)).contains(Flaw.BLANK);
    }
}
