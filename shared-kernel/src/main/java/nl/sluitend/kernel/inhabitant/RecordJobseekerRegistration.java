package nl.sluitend.kernel.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The registration as jobseeker at UWV, on which the duty towards people without benefit rests (PW 6(a)).
 *
 * @param from the first day
 * @param until the last day, unless renewed
 */
public record RecordJobseekerRegistration(
        @TargetAggregateIdentifier InhabitantId inhabitant, LocalDate from, LocalDate until, Decision decision)
        implements InhabitantCommand {}
