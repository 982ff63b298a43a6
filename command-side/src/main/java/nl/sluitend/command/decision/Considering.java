package nl.sluitend.command.decision;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.sluitend.kernel.inhabitant.ConsiderCommands;
import nl.sluitend.kernel.inhabitant.Considered;
import nl.sluitend.kernel.inhabitant.Considered.Consideration;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Decides commands as they would be decided, by the same handlers on the same state, and takes each back before anything
 * is appended (ADR 42).
 *
 * @param bus decides each command
 * @param transactions of the event store: what a handler writes there is taken back, too
 */
record Considering(CommandBus bus, TransactionManager transactions) {

    private static final String CONSIDERED = "a command that is only considered";

    /** Whether what is decided in that is taken back. */
    static boolean isRunning(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().resources().containsKey(CONSIDERED);
    }

    /** Whether what is decided on this thread is taken back. */
    static boolean isRunning() {
        return CurrentUnitOfWork.isStarted() && isRunning(CurrentUnitOfWork.get());
    }

    /** What would be decided about each. */
    Considered consider(ConsiderCommands asked) {
        return new Considered(asked.commands().stream()
                .map(command -> new Consideration(command.operation(), refusalOf(command)))
                .toList());
    }

    /** In a unit of work around the command's own, which appends only when this one commits; it never does. */
    private @Nullable Refusal refusalOf(InhabitantCommand command) {
        var message = asCommandMessage(command);
        var unitOfWork = DefaultUnitOfWork.startAndGet(message);
        unitOfWork.resources().put(CONSIDERED, true);
        unitOfWork.attachTransaction(transactions);
        var told = new AtomicReference<CommandResultMessage<?>>();
        var taken = unitOfWork.executeWithResult(() -> {
            bus.dispatch(message, (_, result) -> told.set(result));
            throw new TakenBack();
        });
        return refusalIn(answered(told.get(), taken)).orElse(null);
    }

    /** What was not decided at all, as where the store does not answer, is no yes. */
    private static CommandResultMessage<?> answered(@Nullable CommandResultMessage<?> told, ResultMessage<?> taken) {
        if (told == null || !(taken.exceptionResult() instanceof TakenBack)) {
            throw new CommandExecutionException("a command could not be considered", taken.exceptionResult());
        }
        return told;
    }

    private static Optional<Refusal> refusalIn(CommandResultMessage<?> result) {
        if (!result.isExceptional()) {
            return Optional.empty();
        }
        if (result.exceptionResult() instanceof Refused refused) {
            return Optional.of(refused.refusal());
        }
        throw new CommandExecutionException("a command could not be considered", result.exceptionResult());
    }
}
