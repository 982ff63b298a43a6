package nl.sluitend.kernel.text;

import java.util.Set;

/**
 * Which characters count as text. Source: the general categories of Unicode, its noncharacters, and its
 * Default_Ignorable_Code_Points, which are invisible.
 */
final class Characters {

    /** Letters, marks and signs by category that are invisible, or are placeholders. */
    private static final Set<Integer> WITHOUT_FORM = Set.of(
            0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC, 0xFFFD, 0x13441, 0x13442, 0x1D159);

    private Characters() {}

    /** Whether it is text by itself, whatever stands beside it. */
    static boolean isReadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // a later Unicode may assign it, but never a noncharacter, and never a visible meaning to an ignorable one
            case Character.UNASSIGNED -> !isNoncharacter(character) && !isKeptForWhatShowsNothing(character);
            default -> !WITHOUT_FORM.contains(character) && !selectsAForm(character);
        };
    }

    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> !WITHOUT_FORM.contains(character);
        };
    }

    /** Variation selectors: of Mongolian, of pictures and signs, and of ideographs. */
    private static boolean selectsAForm(int character) {
        return (character >= 0x180B && character <= 0x180F)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** The unassigned part of Unicode's Default_Ignorable_Code_Point. */
    private static boolean isKeptForWhatShowsNothing(int character) {
        return (character >= 0x2060 && character <= 0x206F)
                || (character >= 0xFFF0 && character <= 0xFFF8)
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }

    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}
