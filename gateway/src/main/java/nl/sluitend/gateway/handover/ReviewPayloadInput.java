package nl.sluitend.gateway.handover;

import java.util.Set;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.ReviewPayload;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record ReviewPayloadInput(String inhabitant, @Nullable Integer seenVersion, String handover, Set<PayloadField> struck)
        implements DossierInput {

    ReviewPayload asCommand(Decision decision) {
        return new ReviewPayload(new InhabitantId(inhabitant), new HandoverId(handover), struck, decision);
    }
}
