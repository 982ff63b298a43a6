package nl.sluitend.command.decision;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.DecisionLog;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.text.Text;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Writes a refused command to the decision log; a refusal is not an event of the person. One that is refused in a group
 * is decided again by itself, and written then. One that is only considered is not a decision.
 *
 * @param log written to after the refused command's transaction was rolled back, which would otherwise remove the line
 */
public record RefusalLogInterceptor(DecisionLog log) implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Refused refused) {
            var payload = unitOfWork.getMessage().getPayload();
            if (payload instanceof Command command && isAskedFor(unitOfWork)) {
                unitOfWork.onCleanup(_ -> log.write(line(command, refused)));
            }
            throw refused;
        }
    }

    private static boolean isAskedFor(UnitOfWork<?> unitOfWork) {
        return !DecidedTogether.isDeciding(unitOfWork) && !Considering.isRunning(unitOfWork);
    }

    /** Anything else was typed by somebody, perhaps a number that names a person, and is not logged. */
    private static @Nullable String pseudonym(InhabitantCommand about) {
        var key = about.inhabitant().value();
        return Text.isKey(key) ? key : null;
    }

    private static DecisionLine line(Command command, Refused refused) {
        return new DecisionLine(
                command.decision().at(),
                command.decision().caller(),
                command.operation(),
                command instanceof InhabitantCommand about ? pseudonym(about) : null,
                false,
                refused.refusal().code(),
                refused.refusal().field());
    }
}
