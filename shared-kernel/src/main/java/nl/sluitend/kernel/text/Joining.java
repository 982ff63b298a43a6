package nl.sluitend.kernel.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where an invisible character changes what is seen, and so belongs to the text: between letters of joining scripts, at
 * a virama, in an emoji. Anywhere else it would make two texts that look the same. Source: UAX 31, 2.3 (contexts A1, A2
 * and B) and UTS 51; the register of persons itself writes Latin letters only.
 */
final class Joining {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Signs of the Indic scripts that remove the vowel of a letter. */
    private static final Set<Integer> VIRAMAS =
            Set.of(0x094D, 0x09CD, 0x0A4D, 0x0ACD, 0x0B4D, 0x0BCD, 0x0C4D, 0x0CCD, 0x0D4D, 0x0DCA);

    private static final Set<UnicodeScript> CURSIVE = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO,
            UnicodeScript.MANDAIC,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA);

    /** The end of Latin-1: up to it {@link Character#isEmoji} also holds for digits, {@code #} and {@code ©}. */
    private static final int LATIN = 0xFF;

    private Joining() {}

    /** Whether the character belongs between those two; 0 stands for no neighbour. */
    static boolean belongs(int before, int character, int after) {
        return switch (character) {
            case NON_JOINER -> isAtVirama(before, after) || (isCursive(before) && isCursive(after));
            case JOINER -> isAtVirama(before, after) || (isOfAPicture(before) && isPicture(after));
            case 0x180B, 0x180C, 0x180D, 0x180F -> UnicodeScript.of(before) == UnicodeScript.MONGOLIAN;
            case 0xFE0E, 0xFE0F -> isPicture(before);
            default -> false;
        };
    }

    private static boolean isAtVirama(int before, int after) {
        return (VIRAMAS.contains(before) && after != before) || (VIRAMAS.contains(after) && Character.isLetter(before));
    }

    private static boolean isCursive(int character) {
        // a mark over a letter has the letter's script, or none
        return CURSIVE.contains(UnicodeScript.of(character)) || isMark(character);
    }

    private static boolean isMark(int character) {
        return UnicodeScript.of(character) == UnicodeScript.INHERITED
                && Character.getType(character) == Character.NON_SPACING_MARK
                && character >= 0x064B
                && character <= 0x0670;
    }

    private static boolean isOfAPicture(int character) {
        return isPicture(character) || character == 0xFE0F;
    }

    private static boolean isPicture(int character) {
        return character > LATIN && Character.isEmoji(character);
    }
}
