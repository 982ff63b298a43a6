package nl.sluitend.kernel.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text that people type or that a register holds: letters of every script, marks, digits, signs. What nobody can read is
 * no text: control characters, direction marks, marks without a form of their own, half characters, blanks alone. It is
 * kept composed (NFC), without blanks around it and with one plain blank between words, so that what looks the same is the
 * same text, whoever typed it.
 */
public final class Text {

    /** The longest of one line that no law or register limits: a name of an organisation, a reference. */
    public static final int LINE = 200;

    /** The longest that may be written about somebody at once: about a page. */
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

    private Text() {}

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

    /** Of every kind, also those that keep a line together. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static Optional<Flaw> flaw(String typed, int longest, boolean severalLines) {
        if (isLonger(typed, longest) || isLonger(keptLines(typed), longest)) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (!isReadable(typed.codePoints().toArray(), severalLines)) {
            return Optional.of(Flaw.UNREADABLE);
        }
        return typed.codePoints().anyMatch(Characters::isVisible) ? Optional.empty() : Optional.of(Flaw.BLANK);
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
