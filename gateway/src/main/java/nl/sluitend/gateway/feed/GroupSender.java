package nl.sluitend.gateway.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import nl.sluitend.gateway.privacy.KeyDestroyed;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.decision.RecordedTogether;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.RecordWwCases;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Sends the lines of several people, one of each, to be recorded in one transaction (ADR 39). Whatever was not recorded
 * with the others is sent by itself, so that its own outcome is known.
 */
@Component
class GroupSender {

    private final CaseCommands cases;
    private final CommandGateway commands;
    private final Sender sender;

    GroupSender(CaseCommands cases, CommandGateway commands, Sender sender) {
        this.cases = cases;
        this.commands = commands;
        this.sender = sender;
    }

    /** Nothing more once something is down, for anybody in the batch. */
    Map<InhabitantId, List<LineOutcome>> sendAll(
            Map<InhabitantId, LineReading.Sound> lines, Decision decision, AtomicBoolean stop) {
        try {
            var recorded = recorded(stop.get() ? List.of() : commandsOf(lines, decision), decision);
            return ofEach(lines, (person, line) -> {
                var own = recorded.get(person.value());
                return own == null
                        ? sender.sendAll(person, List.of(line), decision, stop)
                        : List.of(sender.taken(person, line, own, decision));
            });
        } catch (ExecutionException failed) {
            return lost(lines, Objects.requireNonNullElse(failed.getCause(), failed), stop);
        } catch (DataAccessException | TransactionException | TimeoutException silent) {
            return lost(lines, silent, stop);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return lost(lines, stopping, stop);
        }
    }

    private Map<String, Recorded> recorded(List<RecordWwCase> group, Decision decision)
            throws ExecutionException, InterruptedException, TimeoutException {
        return group.isEmpty()
                ? Map.of()
                : commands.<RecordedTogether>send(new RecordWwCases(group, decision))
                        .get(Sender.PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .byStream();
    }

    /** None when somebody's key was destroyed: then each line shows whether it is theirs. */
    private List<RecordWwCase> commandsOf(Map<InhabitantId, LineReading.Sound> lines, Decision decision) {
        var group = new ArrayList<RecordWwCase>();
        try {
            lines.forEach((person, line) -> group.add(cases.of(person, line.content(), decision)));
            return group;
        } catch (KeyDestroyed gone) {
            return List.of();
        }
    }

    private static Map<InhabitantId, List<LineOutcome>> lost(
            Map<InhabitantId, LineReading.Sound> lines, Throwable cause, AtomicBoolean stop) {
        stop.set(true);
        return ofEach(lines, (_, _) -> List.of(new LineOutcome.Lost(cause)));
    }

    private static Map<InhabitantId, List<LineOutcome>> ofEach(
            Map<InhabitantId, LineReading.Sound> lines,
            BiFunction<InhabitantId, LineReading.Sound, List<LineOutcome>> outcomes) {
        var all = new LinkedHashMap<InhabitantId, List<LineOutcome>>();
        lines.forEach((person, line) -> all.put(person, outcomes.apply(person, line)));
        return all;
    }
}
