package nl.sluitend.command.handover;

import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An offer on the inhabitant's consent needs that consent: the invitation accepted, and the payload seen. */
@Ground(law = "SUWI 62(1)", field = "ground")
record TheInvitationIsAcceptedAndThePayloadSeen(LegalGround ground, WwCase wwCase, Handover handover) implements Rule {

    @Override
    public boolean holds() {
        return ground.kind() != GroundKind.ACCEPTED_INVITATION || (wwCase.accepted() && handover.reviewed());
    }
}
