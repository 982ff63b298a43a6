package nl.sluitend.command.wwcase;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.CaseToFlag;
import nl.sluitend.kernel.wwcase.CasesToFlag;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.serialization.SerializationException;

/**
 * Signals every case that has come within the signal window. It asks a view what is due and lets each dossier decide
 * again, so that a view that lags behind does no harm, and doing it twice does nothing twice.
 *
 * @param queries asks the view
 * @param commands sends the signals
 * @param signalWindow in days before the last day of WW
 */
public record DailyRun(QueryGateway queries, CommandGateway commands, int signalWindow) {

    private static final int AT_ONCE = 500;
    private static final int DEEPEST = 20;

    /** Signals what is due at that moment, and says how many cases were signalled. */
    public int run(Instant now) {
        var decision = new Decision(Caller.product(), now, null);
        int flagged = 0;
        var due = due(decision);
        while (!due.isEmpty()) {
            int before = flagged;
            for (var wwCase : due) {
                flagged += flag(wwCase, decision) ? 1 : 0;
            }
            due = flagged == before ? List.of() : due(decision);
        }
        return flagged;
    }

    private List<CaseToFlag> due(Decision decision) {
        return queries.query(
                        new CasesToFlag(decision.today(), signalWindow, AT_ONCE),
                        ResponseTypes.multipleInstancesOf(CaseToFlag.class))
                .join();
    }

    private boolean flag(CaseToFlag due, Decision decision) {
        try {
            Recorded recorded = commands.sendAndWait(new FlagExpiringWw(
                    new InhabitantId(due.inhabitant()), new WwCaseId(due.wwCase()), signalWindow, decision));
            return recorded.effect() == Effect.CHANGED;
        } catch (CommandExecutionException _) { // refused, here or on another node
            return false;
        } catch (RuntimeException failure) {
            if (isOfItsStreamAlone(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** A dossier with an event that cannot be read is being repaired; everybody else is signalled. */
    private static boolean isOfItsStreamAlone(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(SerializationException.class::isInstance);
    }
}
