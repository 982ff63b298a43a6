package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.jspecify.annotations.Nullable;

record FlagExpiringWwInput(String inhabitant, @Nullable Integer seenVersion, String wwCase) implements DossierInput {

    FlagExpiringWw asCommand(int signalWindow, Decision decision) {
        return new FlagExpiringWw(new InhabitantId(inhabitant), new WwCaseId(wwCase), signalWindow, decision);
    }
}
