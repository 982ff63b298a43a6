package nl.sluitend.kernel.handover;

import java.util.List;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * UWV chooses what a handover would send; the inhabitant is informed and may strike what is optional.
 *
 * @param handover a key that no handover has yet (I20)
 */
public record PrepareHandover(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        HandoverId handover,
        WwCaseId wwCase,
        List<PayloadItem> payload,
        Decision decision)
        implements InhabitantCommand {

    public PrepareHandover {
        payload = List.copyOf(payload);
    }
}
