package nl.sluitend.kernel.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text that people type or that a register holds: letters of every script, marks, digits, signs. Anything that nobody
 * can read is not text: control characters, direction marks, invisible marks, unpaired surrogates, blanks alone. It is
 * kept composed (NFC), without surrounding blanks and with one plain blank between words, so that texts that look the
 * same are equal, whoever typed them.
 */
public final class Text {

    /** The longest line, in characters, where no law or register sets a limit: an organisation's name, a reference. */
    public static final int LINE = 200;

    /** The longest note about somebody, in characters: about a page. */
    public static final int NOTE = 4_000;

    /** What is wrong with it. */
    public enum Flaw {
        /** There is nothing in it to read. */
        BLANK,
        /** It holds characters that nobody can read, or that change how others are read. */
        UNREADABLE,
        /** It is longer than it may be there. */
        TOO_LONG
    }

    /** Blanks of every width between two words. */
    private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");

    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Text() {}

    /** Whether it has the form of the keys and pseudonyms that the product gives: a UUID. Anything else was typed. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** What is wrong with one line of text, if anything. */
    public static Optional<Flaw> flawOfLine(String typed, int longest) {
        return flaw(typed, longest, false);
    }

    /** What is wrong with a text that may have several lines, if anything. */
    public static Optional<Flaw> flawOfLines(String typed, int longest) {
        return flaw(typed, longest, true);
    }

    /** As one line is kept: composed, without blanks around it, and with one plain blank between words. */
    public static String kept(String typed) {
        return BLANKS.matcher(keptLines(typed)).replaceAll(" ");
    }

    /** As several lines are kept: composed, and without blanks around them. */
    public static String keptLines(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        int from = 0;
        int to = composed.length();
        while (from < to && isBlank(composed.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(composed.charAt(to - 1))) {
            to--;
        }
        return composed.substring(from, to);
    }

    /** Blanks of every kind, including non-breaking ones. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static Optional<Flaw> flaw(String typed, int longest, boolean severalLines) {
        if (isPlain(typed) && typed.length() <= longest) {
            return Optional.empty();
        }
        if (isLonger(typed, longest) || isLonger(keptLines(typed), longest)) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (!isReadable(typed.codePoints().toArray(), severalLines)) {
            return Optional.of(Flaw.UNREADABLE);
        }
        return typed.codePoints().anyMatch(Characters::isVisible) ? Optional.empty() : Optional.of(Flaw.BLANK);
    }

    /** Whether it is a word of ASCII and nothing else: most texts are, and nothing can be wrong with one but its length. */
    private static boolean isPlain(String typed) {
        boolean isWord = false;
        for (int at = 0; at < typed.length(); at++) {
            char character = typed.charAt(at);
            if (character < ' ' || character > '~') {
                return false;
            }
            isWord |= character != ' ';
        }
        return isWord;
    }

    private static boolean isReadable(int[] text, boolean severalLines) {
        return IntStream.range(0, text.length)
                .allMatch(at -> Characters.isReadable(text[at])
                        || (severalLines && isLayout(text[at]))
                        || Joining.belongs(beside(text, at - 1), text[at], beside(text, at + 1)));
    }

    private static int beside(int[] text, int at) {
        return at >= 0 && at < text.length ? text[at] : 0;
    }

    private static boolean isLonger(String text, int longest) {
        return text.codePointCount(0, text.length()) > longest;
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }
}
