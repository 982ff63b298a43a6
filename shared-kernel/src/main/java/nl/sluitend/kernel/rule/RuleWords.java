package nl.sluitend.kernel.rule;

import java.util.Optional;

/** Finds what any side of the product says under the code of a refusal. */
public interface RuleWords {

    /** What was wrong, without the values of a case; empty for a code that the product does not have any more. */
    Optional<Words> of(String code);
}
