package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import org.jspecify.annotations.Nullable;

/**
 * UWV offered it to the municipality; {@code round} counts the offers of this handover from 1, {@code agreement} is the
 * key of the agreement that is its ground, if one is.
 */
@Event(name = "handover-offered")
public record HandoverOffered(
        @Surviving String handover,
        @Surviving String municipality,
        @Surviving ResidenceGround residenceGround,
        @Surviving GroundKind ground,
        @Surviving @Nullable String agreement,
        @Surviving int round,
        @Surviving LocalDate occurredOn)
        implements HandoverEvent {}
