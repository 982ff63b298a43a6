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

    /** The same for somebody without a relation to the person: written down as it is, and told as if there were nobody. */
    public Refused toStranger() {
        return new Refused(refusal, true);
    }

    /** Whether nothing of it may be told but that there is nobody. */
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

    /** What was found under somebody's key, so that the rules after it speak of that; the rule that it is known says no. */
    public static <T> T known(Optional<T> found, Function<Optional<T>, Rule> isKnown) {
        require(isKnown.apply(found));
        return found.orElseThrow();
    }
}
