package nl.sluitend.gateway.handover;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.WithdrawHandover;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record WithdrawHandoverInput(String inhabitant, @Nullable Integer seenVersion, String handover, WithdrawalReason reason)
        implements DossierInput {

    WithdrawHandover asCommand(Decision decision) {
        return new WithdrawHandover(new InhabitantId(inhabitant), new HandoverId(handover), reason, decision);
    }
}
