package nl.sluitend.command.decision;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.function.Function;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Recorded;
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
 * transaction, and holds no database connection while its commands need theirs.
 */
public final class DecisionBus extends SimpleCommandBus {

    private DecisionBus(Builder builder) {
        super(builder);
    }

    /** Built from the parts of that configuration, like the framework's own bus. */
    public static DecisionBus of(Configuration axon) {
        var bus = new DecisionBus(SimpleCommandBus.builder()
                .transactionManager(axon.getComponent(TransactionManager.class, NoTransactionManager::instance))
                .duplicateCommandHandlerResolver(axon.getComponent(
                        DuplicateCommandHandlerResolver.class, FailingDuplicateCommandHandlerResolver::instance))
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
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

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        if (handler instanceof CommandProcess process) {
            callback.onResult(command, result(process, command));
        } else {
            super.handle(command, handler, callback);
        }
    }

    private static <R> CommandResultMessage<R> result(CommandProcess process, CommandMessage<?> command) {
        try {
            return asCommandResultMessage(process.handle(command));
        } catch (RuntimeException failure) {
            return asCommandResultMessage(failure);
        }
    }

    private interface CommandProcess extends MessageHandler<CommandMessage<?>> {

        @Override
        Object handle(CommandMessage<?> message);
    }
}
