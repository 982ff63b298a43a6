package nl.sluitend.kernel.agreement;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Either side ends the agreement; {@code on} is its last day in force. */
public record EndAgreement(@TargetAggregateIdentifier AgreementId agreement, LocalDate on, Decision decision)
        implements Command {}
