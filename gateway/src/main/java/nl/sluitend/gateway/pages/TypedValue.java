package nl.sluitend.gateway.pages;

import java.time.DateTimeException;
import java.time.Duration;

/** A text of an address or a form as the value that a type of the schema takes. */
final class TypedValue {

    private TypedValue() {}

    /** The value; a text that has no such form stays one, and the operation says what is wrong with it. */
    static Object of(String type, String text) {
        return switch (type) {
            case "Int" -> whole(text);
            case "Boolean" -> truth(text);
            case "Duration" -> length(text);
            default -> text;
        };
    }

    private static Object whole(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException other) {
            return text;
        }
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> text;
        };
    }

    /** People say how many days; a whole length in ISO 8601 is taken, too. */
    private static Object length(String text) {
        try {
            return Duration.ofDays(Long.parseLong(text.strip())).toString();
        } catch (NumberFormatException | DateTimeException | ArithmeticException other) {
            return text;
        }
    }
}
