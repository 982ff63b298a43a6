package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.AnswerInvitation;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.jspecify.annotations.Nullable;

record AnswerInvitationInput(String inhabitant, @Nullable Integer seenVersion, String wwCase, boolean accepted)
        implements DossierInput {

    AnswerInvitation asCommand(Decision decision) {
        return new AnswerInvitation(new InhabitantId(inhabitant), new WwCaseId(wwCase), accepted, decision);
    }
}
