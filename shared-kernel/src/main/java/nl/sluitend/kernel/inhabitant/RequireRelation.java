package nl.sluitend.kernel.inhabitant;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks whether the caller may decide about the person at all, and records nothing: sent before anything is looked up or
 * kept for a decision, so that nobody learns or leaves something by a dossier that is not theirs.
 */
public record RequireRelation(@TargetAggregateIdentifier InhabitantId inhabitant, Decision decision)
        implements InhabitantCommand {}
