package nl.sluitend.kernel.responsibility;

/**
 * Cases that the reader of a timeline of tasks does not know. The reader sees only their effect on its own task: until
 * when another body has it, and which (PW 7(3)c), not why (SUWI 62).
 */
public final class OtherCases {

    private static final String KEY = "other ";

    private OtherCases() {}

    /** What identifies such a case among facts, instead of its own key. */
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
