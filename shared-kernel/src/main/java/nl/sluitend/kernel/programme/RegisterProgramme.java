package nl.sluitend.kernel.programme;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A municipality opens a programme.
 *
 * @param name as people know it
 * @param places how many can take part at the same time
 */
public record RegisterProgramme(
        @TargetAggregateIdentifier ProgrammeId programme,
        String name,
        int places,
        ProgrammeTerms terms,
        Decision decision)
        implements Command {}
