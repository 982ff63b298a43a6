package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The inhabitant accepts or declines the invitation; declining has no consequence for the benefit. */
public record AnswerInvitation(
        @TargetAggregateIdentifier InhabitantId inhabitant, WwCaseId wwCase, boolean accepted, Decision decision)
        implements InhabitantCommand {}
