package nl.sluitend.command.greeting;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.sluitend.kernel.greeting.GreetInhabitant;
import nl.sluitend.kernel.greeting.GreetingEvent;
import nl.sluitend.kernel.greeting.InhabitantGreeted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The greetings of one inhabitant. */
public final class Greetings {

    private final Set<LocalDate> days = new HashSet<>();

    @CommandHandler
    void decide(GreetInhabitant command) {
        var today = command.decision().today();
        require(new OneGreetingADay(days, today));
        apply(new InhabitantGreeted(command.greeting(), command.municipality(), today));
    }

    @EventSourcingHandler
    void evolve(GreetingEvent event) {
        days.add(event.occurredOn());
    }
}
