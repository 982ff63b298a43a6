package nl.sluitend.gateway.graphql;

import java.util.Optional;
import java.util.function.Supplier;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.DecisionLog;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Turns "no" into an answer. What the gateway itself refuses is written down here, the rest where it was decided. */
@org.springframework.stereotype.Component
public class Answers {

    private final DecisionLog log;

    Answers(DecisionLog log) {
        this.log = log;
    }

    /**
     * What was decided, or the refusal.
     *
     * @param operation the name of the command
     * @param target the pseudonym of what it is about
     * @param unknown the refusal when there is no such thing
     */
    public <T> Answer<T> to(
            String operation, @Nullable String target, Unknown unknown, Decision decision, Supplier<T> work) {
        try {
            return new Answer<>(work.get(), null);
        } catch (SaidNo no) {
            return new Answer<>(null, no.refusal());
        } catch (RuntimeException failure) {
            var refusal = refusalIn(failure, unknown).orElseThrow(() -> failure);
            log.write(new DecisionLine(
                    decision.at(), decision.caller(), operation, target, false, refusal.code(), refusal.field()));
            return new Answer<>(null, refusal);
        }
    }

    private static Optional<Refusal> refusalIn(Throwable failure, Unknown unknown) {
        return switch (failure) {
            case Refused refused -> Optional.of(refused.refusal());
            case AggregateNotFoundException _ -> Optional.of(unknown.refusal());
            case ConcurrencyException _ -> Optional.of(Unknown.VERSION.refusal());
            default -> Optional.empty();
        };
    }

    /**
     * One of both.
     *
     * @param given what was decided; absent when it was refused
     * @param refusal why; absent when it was not refused
     * @param <T> what was decided
     */
    public record Answer<T>(@Nullable T given, @Nullable Refusal refusal) {}
}
