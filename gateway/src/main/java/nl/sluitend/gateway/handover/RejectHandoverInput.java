package nl.sluitend.gateway.handover;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.RejectHandover;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record RejectHandoverInput(
        String inhabitant,
        @Nullable Integer seenVersion,
        String handover,
        RejectionReason reason,
        @Nullable PayloadField missing)
        implements DossierInput {

    RejectHandover asCommand(Decision decision) {
        return new RejectHandover(new InhabitantId(inhabitant), new HandoverId(handover), reason, missing, decision);
    }
}
