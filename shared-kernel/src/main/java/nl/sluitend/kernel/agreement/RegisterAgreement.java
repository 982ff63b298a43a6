package nl.sluitend.kernel.agreement;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** UWV registers an agreement that it signed with a municipality. */
public record RegisterAgreement(
        @TargetAggregateIdentifier AgreementId agreement, AgreementTerms terms, Decision decision) implements Command {}
