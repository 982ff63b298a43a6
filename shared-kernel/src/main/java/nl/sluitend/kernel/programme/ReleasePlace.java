package nl.sluitend.kernel.programme;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a place back: the enrolment was refused, or the trajectory ended. */
public record ReleasePlace(@TargetAggregateIdentifier ProgrammeId programme, String trajectory, Decision decision)
        implements Command {}
