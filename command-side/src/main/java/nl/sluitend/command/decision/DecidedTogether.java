package nl.sluitend.command.decision;

import static java.util.Comparator.comparing;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.decision.RecordedTogether;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Decides commands about several people, each by itself, and records all of them in one transaction or none. Those that
 * cannot be decided are left out and the others are decided again; a conflict leaves all of them out (ADR 39).
 *
 * @param bus decides each command
 * @param transactions of the event store
 * @param streams knows of whom nothing was recorded
 */
record DecidedTogether(CommandBus bus, TransactionManager transactions, Supplier<UnwrittenStreams> streams) {

    private static final String UNWRITTEN = "unwritten streams of a group of commands";

    /** Whether that is part of a group. */
    static boolean isDeciding(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().resources().containsKey(UNWRITTEN);
    }

    /** Whether nothing was recorded in that stream when this group began. */
    static boolean isUnwritten(String stream, UnitOfWork<?> unitOfWork) {
        return unitOfWork
                .root()
                .<Set<String>>getOrDefaultResource(UNWRITTEN, Set.of())
                .contains(stream);
    }

    /** @throws CommandExecutionException when the commit failed, so that nobody knows whether it happened */
    RecordedTogether decide(CommandMessage<?> group, List<? extends InhabitantCommand> commands) {
        var first = attempt(group, inOrder(commands));
        var last = first.isLackingSome()
                ? attempt(group, List.copyOf(first.decided().keySet()))
                : first;
        return last.told();
    }

    /** By person, so that no two groups each have a person for whom the other waits. */
    private static List<InhabitantCommand> inOrder(List<? extends InhabitantCommand> commands) {
        return commands.stream()
                .<InhabitantCommand>map(command -> command)
                .sorted(comparing(command -> command.inhabitant().value()))
                .toList();
    }

    private Attempt attempt(CommandMessage<?> group, List<InhabitantCommand> commands) {
        var decided = new LinkedHashMap<InhabitantCommand, Recorded>();
        var isCommitting = new AtomicBoolean();
        var unitOfWork = DefaultUnitOfWork.startAndGet(group);
        unitOfWork.attachTransaction(transactions);
        // the framework begins with what was attached last
        unitOfWork.onCommit(_ -> isCommitting.set(true));
        var result = unitOfWork.executeWithResult(() -> {
            unitOfWork.resources().put(UNWRITTEN, unwritten(commands));
            commands.forEach(command -> decide(command, decided));
            return all(decided, commands);
        });
        if (result.isExceptional() && isCommitting.get()) {
            throw new CommandExecutionException("the commit failed", result.exceptionResult());
        }
        return new Attempt(decided, commands.size(), !result.isExceptional());
    }

    private Set<String> unwritten(List<InhabitantCommand> commands) {
        return streams.get()
                .among(commands.stream()
                        .map(command -> command.inhabitant().value())
                        .toList());
    }

    /** In a unit of work within that of the group: what it appends is appended with the others at the end. */
    private void decide(InhabitantCommand command, Map<InhabitantCommand, Recorded> decided) {
        bus.<Object, Recorded>dispatch(asCommandMessage(command), (_, result) -> {
            if (!result.isExceptional()) {
                decided.put(command, result.getPayload());
            }
        });
    }

    private static int all(Map<InhabitantCommand, Recorded> decided, List<InhabitantCommand> commands) {
        if (decided.size() < commands.size()) {
            throw new SomeLeftOut(commands.size() - decided.size());
        }
        return decided.size();
    }

    /**
     * One transaction.
     *
     * @param decided the commands that were decided
     * @param commands how many there were
     * @param isRecorded whether the decisions are on disk
     */
    private record Attempt(Map<InhabitantCommand, Recorded> decided, int commands, boolean isRecorded) {

        boolean isLackingSome() {
            return !isRecorded && !decided.isEmpty() && decided.size() < commands;
        }

        RecordedTogether told() {
            return isRecorded ? new RecordedTogether(List.copyOf(decided.values())) : RecordedTogether.NOTHING;
        }
    }
}
