package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.InviteInhabitant;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.jspecify.annotations.Nullable;

record InviteInhabitantInput(String inhabitant, @Nullable Integer seenVersion, String wwCase, Channel channel)
        implements DossierInput {

    InviteInhabitant asCommand(Decision decision) {
        return new InviteInhabitant(new InhabitantId(inhabitant), new WwCaseId(wwCase), channel, decision);
    }
}
