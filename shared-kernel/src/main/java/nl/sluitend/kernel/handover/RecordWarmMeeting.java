package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** UWV, municipality and inhabitant met; {@code on} is the day. */
public record RecordWarmMeeting(
        @TargetAggregateIdentifier InhabitantId inhabitant, HandoverId handover, LocalDate on, Decision decision)
        implements InhabitantCommand {}
