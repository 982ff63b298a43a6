package nl.sluitend.kernel.rule;

import java.util.Map;

/**
 * A business rule: a small record named as a sentence, which holds or does not.
 *
 * <p>Its {@link Ground} says which law or agreement it comes from and which input it speaks of; its words, in Dutch and
 * English, stand in the refusals bundle of its package under its code.
 */
public interface Rule {

    /** Whether the rule is kept. */
    boolean holds();

    /** What its words tell of this case, by the name in braces there: moments and numbers, never anything personal. */
    default Map<String, String> told() {
        return Map.of();
    }
}
