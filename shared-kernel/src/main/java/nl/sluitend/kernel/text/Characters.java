package nl.sluitend.kernel.text;

import java.util.Set;

/** Which characters are text. Source: the general categories of Unicode, and its list of noncharacters. */
final class Characters {

    /** They join or part letters of scripts that need it. */
    private static final Set<Integer> JOINERS = Set.of(0x200C, 0x200D);

    /** Letters and signs by their category that show nothing. */
    private static final Set<Integer> FILLERS =
            Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x13441, 0x13442, 0x1D159);

    /** Stands for a character that was lost on its way. */
    private static final int LOST = 0xFFFD;

    private Characters() {}

    static boolean isReadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> JOINERS.contains(character);
            // a later Unicode may give it a meaning, but never to these, or one that shows nothing
            case Character.UNASSIGNED -> !isNoncharacter(character) && !isKeptForWhatShowsNothing(character);
            default -> character != LOST;
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
            default -> !FILLERS.contains(character);
        };
    }

    /** Default_Ignorable_Code_Point of Unicode, as far as it is not given out. */
    private static boolean isKeptForWhatShowsNothing(int character) {
        return (character >= 0x2060 && character <= 0x206F)
                || (character >= 0xFFF0 && character <= 0xFFF8)
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }

    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}
