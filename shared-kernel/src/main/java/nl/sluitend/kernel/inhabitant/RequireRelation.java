package nl.sluitend.kernel.inhabitant;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Checks that the caller may decide about the person at all, and records nothing: sent before anything is looked up or
 * kept for a decision, so that nobody learns from, or leaves anything in, a dossier that is not theirs.
 */
public record RequireRelation(@TargetAggregateIdentifier InhabitantId inhabitant, Decision decision)
        implements InhabitantCommand {}
