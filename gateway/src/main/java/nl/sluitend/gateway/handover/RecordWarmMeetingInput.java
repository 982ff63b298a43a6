package nl.sluitend.gateway.handover;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record RecordWarmMeetingInput(String inhabitant, @Nullable Integer seenVersion, String handover, LocalDate on)
        implements DossierInput {

    RecordWarmMeeting asCommand(Decision decision) {
        return new RecordWarmMeeting(new InhabitantId(inhabitant), new HandoverId(handover), on, decision);
    }
}
