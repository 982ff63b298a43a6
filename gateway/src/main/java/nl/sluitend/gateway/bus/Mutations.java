package nl.sluitend.gateway.bus;

import java.util.Optional;
import java.util.function.Supplier;
import nl.sluitend.gateway.decision.DecisionWriter;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns a refusal into an answer. Refusals of the gateway itself are logged here, others where they were decided. */
@Component
public class Mutations {

    private static final Logger LOG = LoggerFactory.getLogger(Mutations.class);

    private final DecisionWriter decisions;

    Mutations(DecisionWriter decisions) {
        this.decisions = decisions;
    }

    /**
     * What was recorded and its view, or the refusal. Once something is recorded, the answer is never a refusal or an
     * outage, even if the view is late or cannot be shown.
     *
     * @param operation the name of the mutation
     * @param target the pseudonym of what it is about
     * @param unknown the refusal when there is no such thing
     * @param work records it
     * @param view reads it, in the version that was recorded
     */
    public <T> Answer<T> answer(
            String operation,
            @Nullable String target,
            Unknown unknown,
            Decision decision,
            Supplier<Recorded> work,
            ReadBack<T> view) {
        var done = answer(operation, target, unknown, decision, work);
        return done.given() == null ? new Answer<>(null, null, done.refusal()) : seen(operation, done.given(), view);
    }

    private static <T> Answer<T> seen(String operation, Recorded recorded, ReadBack<T> view) {
        try {
            return view.after(recorded)
                    .map(given -> new Answer<>(given, Recording.shown(recorded), null))
                    .orElseGet(
                            () -> new Answer<>(null, Recording.notShown(recorded, view.isYoursToSee(recorded)), null));
        } catch (RuntimeException unseen) {
            LOG.warn(
                    "{} was recorded and cannot be shown now: {}",
                    operation,
                    unseen.getClass().getName());
            return new Answer<>(null, Recording.notShown(recorded, unseen), null);
        }
    }

    /** What was done, or the refusal. */
    public <T> Answer<T> answer(
            String operation, @Nullable String target, Unknown unknown, Decision decision, Supplier<T> work) {
        try {
            return new Answer<>(work.get(), null, null);
        } catch (CommandRefused no) {
            return new Answer<>(null, null, no.refusal());
        } catch (RuntimeException failure) {
            var refusal = refusalIn(failure, unknown).orElseThrow(() -> failure);
            decisions.refused(decision.caller(), operation, target, refusal);
            return new Answer<>(null, null, refusal);
        }
    }

    /** The same for decisions that leave no event: granting is logged, too. */
    public <T> Answer<T> answerWithoutEvent(
            String operation, @Nullable String target, Unknown unknown, Decision decision, Supplier<T> work) {
        var answer = answer(operation, target, unknown, decision, work);
        if (answer.refusal() == null) {
            decisions.granted(decision.caller(), operation, target);
        }
        return answer;
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
     * The result or the refusal.
     *
     * @param given the view; absent when it was refused, or cannot be shown now
     * @param recorded that it was recorded; absent when it was refused, and for decisions that record nothing
     * @param refusal why; absent when it was not refused
     * @param <T> what was decided
     */
    public record Answer<T>(
            @Nullable T given,
            @Nullable Recording recorded,
            @Nullable Refusal refusal) {

        /** The same as a type of the schema. */
        public <P> P as(Payload<T, P> payload) {
            return payload.of(given, recorded, refusal);
        }
    }

    /**
     * Makes the answer that the schema describes.
     *
     * @param <T> what was decided
     * @param <P> the type of the schema
     */
    @FunctionalInterface
    public interface Payload<T, P> {

        /** The answer from these. */
        P of(@Nullable T given, @Nullable Recording recorded, @Nullable Refusal refusal);
    }
}
