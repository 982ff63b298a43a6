package nl.sluitend.kernel.rule;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandExecutionException;

/** Thrown where a rule does not hold; carries the refusal across nodes as the details of the exception. */
public final class Refused extends CommandExecutionException {

    private final transient Refusal refusal;
    private final boolean toStranger;

    /** Refuses with the words given. */
    public Refused(Refusal refusal) {
        this(refusal, false);
    }

    private Refused(Refusal refusal, boolean toStranger) {
        super(refusal.code(), null, refusal);
        this.refusal = refusal;
        this.toStranger = toStranger;
    }

    /** The same for somebody without a relation to the person: logged as it is, answered as if there were nobody. */
    public Refused toStranger() {
        return new Refused(refusal, true);
    }

    /** Whether the answer may only be that no such person exists. */
    public boolean isToStranger() {
        return toStranger;
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

    /** What was found under a key, so that later rules can rely on it; otherwise refuses by the rule given. */
    public static <T> T known(Optional<T> found, Function<Optional<T>, Rule> isKnown) {
        require(isKnown.apply(found));
        return found.orElseThrow();
    }
}
