package nl.sluitend.kernel.inhabitant;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A citizen service number (burgerservicenummer): nine digits that pass the eleven-test. It belongs in the vault and
 * nowhere else, so it never prints itself. Source: Wabb art. 10; SUWI 62.
 */
public record Bsn(String digits) {

    private static final Pattern NINE_DIGITS_AT_MOST_ONE_LEADING_ZERO = Pattern.compile("(?!00)[0-9]{9}");
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** @throws IllegalArgumentException when the digits do not pass; the message never repeats them */
    public Bsn {
        if (!passes(digits)) {
            throw new IllegalArgumentException(
                    "not a citizen service number: nine digits, at most one leading zero, eleven-test");
        }
    }

    /** Whether the text is a citizen service number: its form and the eleven-test. */
    public static boolean passes(String text) {
        return NINE_DIGITS_AT_MOST_ONE_LEADING_ZERO.matcher(text).matches() && passesElevenTest(weighedSum(text));
    }

    private static boolean passesElevenTest(int sum) {
        return sum != 0 && sum % 11 == 0;
    }

    private static int weighedSum(String digits) {
        return IntStream.range(0, WEIGHTS.length)
                .map(place -> WEIGHTS[place] * Character.digit(digits.charAt(place), 10))
                .sum();
    }

    /** Masked: a number cannot be removed from a log again. */
    @Override
    public String toString() {
        return "Bsn[*********]";
    }
}
