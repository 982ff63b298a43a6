package nl.sluitend.command.decision;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.inhabitant.ConsiderCommands;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.FailingDuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;

/**
 * Decides each command in a transaction of its own. Anything that takes several commands is a process: it has no
 * transaction, and holds no database connection while its commands need theirs. Commands about several people may come
 * as a group, whose decisions are recorded in one transaction; or only to be considered, and then nothing is recorded.
 */
public final class DecisionBus extends SimpleCommandBus {

    private final DecidedTogether together;
    private final Considering considering;

    private DecisionBus(Builder builder, TransactionManager transactions, Supplier<UnwrittenStreams> streams) {
        super(builder);
        this.together = new DecidedTogether(this, transactions, streams);
        this.considering = new Considering(this, transactions);
    }

    /** Built from the parts of that configuration, like the framework's own bus. */
    public static DecisionBus of(Configuration axon) {
        var transactions = axon.getComponent(TransactionManager.class, NoTransactionManager::instance);
        var builder = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(axon.getComponent(
                        DuplicateCommandHandlerResolver.class, FailingDuplicateCommandHandlerResolver::instance))
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"));
        var bus = new DecisionBus(
                builder, transactions, () -> axon.getComponent(UnwrittenStreams.class, () -> UnwrittenStreams.UNKNOWN));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /**
     * Handles that command by a process; each command that the process sends is decided by itself. It is subscribed to
     * the bus that senders use, which may be one that routes to this one what is for this node.
     */
    public static <C extends Command> void subscribe(CommandBus bus, Class<C> command, Function<C, Recorded> process) {
        bus.subscribe(command.getName(), (CommandProcess) message -> process.apply(command.cast(message.getPayload())));
    }

    /** Decides the commands that such a command holds together: in one transaction. */
    public static <C extends Command> void subscribeGroup(
            CommandBus bus, Class<C> command, Function<C, List<? extends InhabitantCommand>> commands) {
        bus.subscribe(command.getName(), (CommandGroup) message -> commands.apply(command.cast(message.getPayload())));
    }

    /** Decides the commands that somebody only considers, and takes back what was decided. */
    public static void subscribeConsidering(CommandBus bus) {
        bus.subscribe(ConsiderCommands.class.getName(), (CommandConsidering)
                message -> (ConsiderCommands) message.getPayload());
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        switch (handler) {
            case CommandConsidering asked ->
                callback.onResult(command, result(() -> considering.consider(asked.handle(command))));
            case CommandProcess _, CommandGroup _
            when Considering.isRunning() ->
                callback.onResult(command, result(() -> {
                    throw new ProcessNotConsidered();
                }));
            case CommandProcess process -> callback.onResult(command, result(() -> process.handle(command)));
            case CommandGroup group ->
                callback.onResult(command, result(() -> together.decide(command, group.handle(command))));
            default -> super.handle(command, handler, callback);
        }
    }

    private static <R> CommandResultMessage<R> result(Supplier<Object> answer) {
        try {
            return asCommandResultMessage(answer.get());
        } catch (RuntimeException failure) {
            return asCommandResultMessage(failure);
        }
    }

    private interface CommandProcess extends MessageHandler<CommandMessage<?>> {

        @Override
        Object handle(CommandMessage<?> message);
    }

    private interface CommandConsidering extends MessageHandler<CommandMessage<?>> {

        @Override
        ConsiderCommands handle(CommandMessage<?> message);
    }

    private interface CommandGroup extends MessageHandler<CommandMessage<?>> {

        @Override
        List<? extends InhabitantCommand> handle(CommandMessage<?> message);
    }
}
