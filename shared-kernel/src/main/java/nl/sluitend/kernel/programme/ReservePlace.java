package nl.sluitend.kernel.programme;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a place for a trajectory before the enrolment is decided; repeating it takes no second one. Answer: a
 * {@link ReservedPlace}.
 */
public record ReservePlace(@TargetAggregateIdentifier ProgrammeId programme, String trajectory, Decision decision)
        implements Command {}
