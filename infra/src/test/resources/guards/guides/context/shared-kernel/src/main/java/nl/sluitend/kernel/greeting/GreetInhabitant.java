package nl.sluitend.kernel.greeting;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The municipality greets the person. */
public record GreetInhabitant(
        @TargetAggregateIdentifier InhabitantId inhabitant, String greeting, String municipality, Decision decision)
        implements InhabitantCommand {}
