package nl.sluitend.gateway.feed;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sluitend.gateway.bus.RefusalIn;
import nl.sluitend.gateway.bus.UnreadableStream;
import nl.sluitend.gateway.inhabitant.AgesToLookAt;
import nl.sluitend.gateway.privacy.KeyDestroyed;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sends one person's lines and distinguishes a refusal from an outage. */
@Component
class Sender {

    static final long PATIENCE_SECONDS = 30;

    /** The first message leads to three: registered, with a residence and a case. */
    private static final int EVENTS_OF_SOMEBODY_NEW = 3;

    private final CaseCommands cases;
    private final CommandGateway commands;
    private final AgesToLookAt ages;

    Sender(CaseCommands cases, CommandGateway commands, AgesToLookAt ages) {
        this.cases = cases;
        this.commands = commands;
        this.ages = ages;
    }

    /** In order; nothing more once something is down, for anybody in the batch. */
    List<LineOutcome> sendAll(
            InhabitantId inhabitant, List<LineReading.Sound> lines, Decision decision, AtomicBoolean stop) {
        return lines.stream()
                .map(line -> stop.get()
                        ? new LineOutcome.Lost(new IllegalStateException("not sent: something is down"))
                        : send(inhabitant, line, decision, stop))
                .toList();
    }

    private LineOutcome send(InhabitantId inhabitant, LineReading.Sound line, Decision decision, AtomicBoolean stop) {
        try {
            Recorded recorded = commands.<Recorded>send(cases.of(inhabitant, line.content(), decision))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return taken(inhabitant, line, recorded, decision);
        } catch (KeyDestroyed gone) {
            return new LineOutcome.Turned(List.of(Rejection.of(line.line(), "", Code.PERSON_DESTROYED)));
        } catch (ExecutionException failed) {
            return judge(line, Objects.requireNonNullElse(failed.getCause(), failed), stop);
        } catch (DataAccessException | TransactionException | TimeoutException silent) {
            return lost(silent, stop);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return lost(stopping, stop);
        }
    }

    /** The outcome of a line that was recorded. */
    LineOutcome taken(InhabitantId inhabitant, LineReading.Sound line, Recorded recorded, Decision decision) {
        lookAgain(inhabitant, line.content(), recorded, decision);
        return new LineOutcome.Taken(line.digest(), recorded.effect());
    }

    /** The band of somebody new is already today's, unless a birthday was in between. */
    private void lookAgain(InhabitantId inhabitant, FeedLine line, Recorded recorded, Decision decision) {
        boolean isKnownLonger = recorded.sequence() >= EVENTS_OF_SOMEBODY_NEW;
        boolean isOlderNow = line.born().bandOn(decision.today()) != line.ageBandThen();
        if (recorded.effect() != Effect.UNCHANGED && (isKnownLonger || isOlderNow)) {
            ages.add(inhabitant, recorded.sequence());
        }
    }

    private static LineOutcome judge(LineReading.Sound line, Throwable cause, AtomicBoolean stop) {
        // a fault in one dossier is not an outage: nobody else waits for it
        if (UnreadableStream.isSeenIn(cause)) {
            return new LineOutcome.Turned(List.of(Rejection.of(line.line(), "", Code.PERSON_BEING_REPAIRED)));
        }
        return RefusalIn.by(cause)
                .<LineOutcome>map(refusal -> new LineOutcome.Turned(List.of(Rejection.of(line.line(), refusal))))
                .orElseGet(() -> lost(cause, stop));
    }

    private static LineOutcome lost(Throwable cause, AtomicBoolean stop) {
        stop.set(true);
        return new LineOutcome.Lost(cause);
    }
}
