package nl.sluitend.gateway.decision;

import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;

/** The gateway's words for what is no rule of the domain: a token that cannot be read, a line that is no JSON. */
public final class Wording {

    private Wording() {}

    /** What was wrong. */
    public static Words message(String code) {
        return words(code + ".message");
    }

    /** What to do about it. */
    public static Words remedy(String code) {
        return words(code + ".remedy");
    }

    private static Words words(String key) {
        return Texts.of(Wording.class, "refusals", key);
    }
}
