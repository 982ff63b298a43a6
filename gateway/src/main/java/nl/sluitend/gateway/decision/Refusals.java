package nl.sluitend.gateway.decision;

import java.time.Clock;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.DecisionLog;
import nl.sluitend.kernel.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who was refused what, outside GraphQL. */
@Component
public class Refusals {

    private final DecisionLog log;
    private final Clock clock;

    Refusals(DecisionLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes one line.
     *
     * @param caller absent when the token itself was refused
     * @param operation what was asked
     * @param target the pseudonym of what it was about
     */
    public void write(@Nullable Caller caller, String operation, @Nullable String target, Refusal refusal) {
        log.write(new DecisionLine(clock.instant(), caller, operation, target, false, refusal.code(), refusal.field()));
    }
}
