package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** UWV invites the inhabitant to get to know the municipality before WW ends. */
public record InviteInhabitant(
        @TargetAggregateIdentifier InhabitantId inhabitant, WwCaseId wwCase, Channel channel, Decision decision)
        implements InhabitantCommand {}
