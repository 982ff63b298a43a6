package nl.sluitend.command.decision;

import static nl.sluitend.kernel.rule.Refused.require;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.inhabitant.ConsiderCommands;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Checks every command: no day, moment or text may become an event that a store cannot hold, because a view that cannot
 * hold it would stop for everybody. Commands that are considered are checked one by one, as each is decided.
 *
 * @param horizon how far ahead a day may be
 */
public record CommandsCanBeKept(Horizon horizon) implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof Command command && !(command instanceof ConsiderCommands)) {
            judge(command);
        }
        return chain.proceed();
    }

    private void judge(Command command) {
        var now = command.decision().at();
        CommandValues.each((Record) command, (field, content) -> judge(field, content, now));
    }

    private void judge(String field, Object content, Instant now) {
        switch (content) {
            case LocalDate day ->
                require(
                        new EveryDayLiesInTheSpan(field, day),
                        new ADayIsNotTooFarAhead(field, day, horizon.from(Amsterdam.day(now))),
                        new ADayIsNotTooFarBack(field, day, horizon.behind(Amsterdam.day(now))));
            case Instant moment -> require(new EveryMomentLiesInTheSpan(field, moment));
            case String text -> require(new EveryTextCanBeRead(field, text));
            case WwPeriod period ->
                require(
                        new WwBeganUnderThisAct(period),
                        new ADeterminationIsNotLongBeforeItsRight(period),
                        new AnAssertionIsNotInTheFuture(period, now),
                        new WwEndsWithinItsLongestDuration(period, horizon.ofWwFrom(Amsterdam.day(now))));
            default -> {}
        }
    }
}
