package nl.sluitend.gateway.decision;

import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;

/**
 * What is told where no rule of the domain is broken: a token that cannot be read, a line that is no JSON.
 *
 * @param code stable, in lower case with hyphens
 * @param message what was wrong
 * @param remedy what to do about it
 */
public record Wording(String code, Words message, Words remedy) {

    /** Who calls cannot be told from the token, or from what came in its place. */
    public static final Wording TOKEN_REFUSED = of("token-refused");

    /** The words under that code, in the refusals of the package that says so. */
    public static Wording of(Class<?> speaker, String code) {
        return new Wording(
                code,
                Texts.of(speaker, "refusals", code + ".message"),
                Texts.of(speaker, "refusals", code + ".remedy"));
    }

    /** The same for what the gateway says by the status of an answer, whoever answers. */
    static Wording of(String code) {
        return of(Wording.class, code);
    }
}
