package nl.sluitend.gateway.decision;

import java.time.Clock;
import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.DecisionLog;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Logs refusals at the edge, and granted decisions that leave no event; the command side logs its own refusals. */
@Component
public class DecisionWriter {

    private final DecisionLog log;
    private final Clock clock;

    DecisionWriter(DecisionLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** A token was refused: the caller is unknown, except for the account that the token names. */
    public void refusedToken(@Nullable String account, String operation, Refusal refusal) {
        write(null, operation, account, false, refusal.code(), refusal.field());
    }

    /**
     * Somebody was refused something by a rule.
     *
     * @param caller absent when unknown
     * @param operation what was asked
     * @param target the pseudonym of what it was about; anything else was typed by somebody, and is not logged
     */
    public void refused(@Nullable Caller caller, String operation, @Nullable String target, Refusal refusal) {
        refused(caller, operation, target, refusal.code(), refusal.field());
    }

    /** The same where no rule refused. */
    public void refused(
            @Nullable Caller caller, String operation, @Nullable String target, String code, @Nullable String field) {
        write(caller, operation, pseudonym(target), false, code, field);
    }

    /** Somebody was granted something that leaves no event. */
    public void granted(Caller caller, String operation, @Nullable String target) {
        write(caller, operation, pseudonym(target), true, null, null);
    }

    private void write(
            @Nullable Caller caller,
            String operation,
            @Nullable String target,
            boolean granted,
            @Nullable String code,
            @Nullable String field) {
        log.write(new DecisionLine(clock.instant(), caller, operation, target, granted, code, field));
    }

    private static @Nullable String pseudonym(@Nullable String target) {
        return Optional.ofNullable(target).filter(Text::isKey).orElse(null);
    }
}
