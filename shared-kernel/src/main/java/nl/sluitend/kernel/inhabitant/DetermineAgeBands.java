package nl.sluitend.kernel.inhabitant;

import java.util.List;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The product has read a birth date: these are the age bands now. A band that is known already changes nothing. */
public record DetermineAgeBands(
        @TargetAggregateIdentifier InhabitantId inhabitant, List<AgeOnDay> ages, Decision decision)
        implements InhabitantCommand {

    public DetermineAgeBands {
        ages = List.copyOf(ages);
    }
}
