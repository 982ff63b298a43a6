package nl.sluitend.kernel.rule;

import java.util.Arrays;
import org.axonframework.commandhandling.CommandExecutionException;

/** Thrown where a rule does not hold; carries the refusal across nodes as the details of the exception. */
public final class Refused extends CommandExecutionException {

    private final transient Refusal refusal;

    /** Refuses with the words given. */
    public Refused(Refusal refusal) {
        super(refusal.code(), null, refusal);
        this.refusal = refusal;
    }

    /** Why it was refused. */
    public Refusal refusal() {
        return refusal;
    }

    /** Refuses with the first rule that does not hold. */
    public static void require(Rule... rules) {
        Arrays.stream(rules).filter(rule -> !rule.holds()).findFirst().ifPresent(rule -> {
            throw new Refused(Rulebook.refusalOf(rule));
        });
    }
}
