package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.jspecify.annotations.Nullable;

record RecordContactAttemptInput(
        String inhabitant, @Nullable Integer seenVersion, String wwCase, Channel channel) implements DossierInput {

    RecordContactAttempt asCommand(Decision decision) {
        return new RecordContactAttempt(new InhabitantId(inhabitant), new WwCaseId(wwCase), channel, decision);
    }
}
