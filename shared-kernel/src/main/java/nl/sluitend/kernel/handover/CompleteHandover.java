package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The municipality takes over the task; before WW ends only under an early takeover agreement (I8).
 *
 * @param from the first day on which it has the task
 * @param agreement its terms as they were on the day of the decision; absent when WW has ended by then
 */
public record CompleteHandover(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        HandoverId handover,
        LocalDate from,
        @Nullable AgreementTerms agreement,
        Decision decision)
        implements InhabitantCommand {}
