package nl.sluitend.kernel.rule;

import java.util.Map;

/**
 * A business rule: a small record named as a sentence, which holds or does not.
 *
 * <p>Its {@link Ground} says which law or agreement it comes from and which input it is about; its texts, in Dutch and
 * English, are in the refusals bundle of its package under its code.
 */
public interface Rule {

    /** Whether the rule is kept. */
    boolean holds();

    /** The values for the names in braces in its texts: moments and numbers, never anything personal. */
    default Map<String, String> told() {
        return Map.of();
    }
}
