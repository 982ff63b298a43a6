package nl.sluitend.kernel.text;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Text that people type or that a register holds: letters of every script, marks, digits, signs. What nobody can read is
 * no text: control characters, direction marks and other invisible ones, half characters, blanks alone. It is kept
 * composed (NFC) and without blanks around it, so that the same word is the same text, whoever typed it.
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

    private Text() {}

    /** What is wrong with one line of text, if anything. */
    public static Optional<Flaw> flawOfLine(String typed, int longest) {
        return flaw(typed, longest, false);
    }

    /** What is wrong with a text that may have several lines, if anything. */
    public static Optional<Flaw> flawOfLines(String typed, int longest) {
        return flaw(typed, longest, true);
    }

    /** As it is kept: composed, and without blanks around it. */
    public static String kept(String typed) {
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
        if (isLonger(typed, longest) || isLonger(kept(typed), longest)) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (!typed.codePoints().allMatch(each -> Characters.isReadable(each) || (severalLines && isLayout(each)))) {
            return Optional.of(Flaw.UNREADABLE);
        }
        return typed.codePoints().anyMatch(Characters::isVisible) ? Optional.empty() : Optional.of(Flaw.BLANK);
    }

    private static boolean isLonger(String text, int longest) {
        return text.codePointCount(0, text.length()) > longest;
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }
}
