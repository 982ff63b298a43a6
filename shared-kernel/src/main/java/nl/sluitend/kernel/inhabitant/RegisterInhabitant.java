package nl.sluitend.kernel.inhabitant;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens a dossier for somebody who does not come through UWV's feed. Only a municipality or UWV does so. */
public record RegisterInhabitant(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        Origin origin,
        Residence residence,
        PersonalDetails details,
        Decision decision)
        implements InhabitantCommand {}
