package nl.sluitend.kernel.employer;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A municipality, UWV or the employers' service point registers an employer. */
public record RegisterEmployer(@TargetAggregateIdentifier EmployerId employer, EmployerTerms terms, Decision decision)
        implements Command {}
