package nl.sluitend.gateway.decision;

import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;

/**
 * The answer when no rule of the domain is broken: a token that cannot be read, a line that is not JSON.
 *
 * @param code stable, in lower case with hyphens
 * @param message what was wrong
 * @param remedy what to do about it
 */
public record Wording(String code, Words message, Words remedy) {

    /** The caller cannot be determined from the token, or from what came in its place. */
    public static final Wording TOKEN_REFUSED = of("token-refused");

    /** The texts under that code, in the refusals bundle of that type's package. */
    public static Wording of(Class<?> speaker, String code) {
        return new Wording(
                code,
                Texts.of(speaker, "refusals", code + ".message"),
                Texts.of(speaker, "refusals", code + ".remedy"));
    }

    /** The same for what the gateway answers by status, whichever component answers. */
    static Wording of(String code) {
        return of(Wording.class, code);
    }
}
