package nl.sluitend.kernel.responsibility;

/**
 * The cases behind a timeline of tasks of which its reader knows nothing but what they make of its own task: until when it
 * lies elsewhere, and with whom (PW 7(3)c), not why (SUWI 62).
 */
public final class OtherCases {

    private static final String KEY = "other ";

    private OtherCases() {}

    /** By which such a case goes among facts, instead of its own key. */
    public static String key(int number) {
        return KEY + number;
    }

    static boolean areIn(Facts facts) {
        return facts.ww().keySet().stream().anyMatch(OtherCases::isOne)
                || facts.turns().stream().anyMatch(turn -> isOne(turn.wwCase()));
    }

    static Facts without(Facts facts) {
        return facts.withWw(Facts.without(facts.ww(), OtherCases::isOne))
                .withTurns(facts.turns().stream()
                        .filter(turn -> !isOne(turn.wwCase()))
                        .toList());
    }

    private static boolean isOne(String wwCase) {
        return wwCase.startsWith(KEY);
    }
}
