package nl.sluitend.infra.guards.text;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds numbers that may be somebody's BSN. Synthetic ones begin with 9, of which none is issued; three others are
 * published for tests, and one stands here for the form with a leading zero.
 */
final class Bsns {

    private static final Set<String> PUBLISHED = Set.of("111222333", "123456782", "999990342", "010000070");
    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<![\\w.])(\\d{4})\\.?(\\d{2})\\.?(\\d{3})(?![\\w.]*\\d)");
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** Whether the line holds the BSN of a person who may exist. */
    static boolean maybeSomebodys(String line) {
        return NINE_DIGITS.matcher(line).results().map(Bsns::digits).anyMatch(Bsns::maybeIssued);
    }

    static boolean maybeIssued(String digits) {
        return !digits.startsWith("9") && !PUBLISHED.contains(digits) && passesTheElevenTest(digits);
    }

    private static String digits(MatchResult match) {
        return match.group(1) + match.group(2) + match.group(3);
    }

    private static boolean passesTheElevenTest(String digits) {
        var sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * Character.digit(digits.charAt(i), 10))
                .sum();
        return sum != 0 && sum % 11 == 0;
    }

    private Bsns() {}
}
