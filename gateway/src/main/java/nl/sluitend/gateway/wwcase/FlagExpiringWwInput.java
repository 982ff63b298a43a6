package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.jspecify.annotations.Nullable;

record FlagExpiringWwInput(String inhabitant, @Nullable Integer seenVersion, String wwCase) implements DossierInput {

    /** In days before the last day; the region's setting. Source: domain 7.2, signal. */
    private static final int SIGNAL_WINDOW = 180;

    FlagExpiringWw asCommand(Decision decision) {
        return new FlagExpiringWw(new InhabitantId(inhabitant), new WwCaseId(wwCase), SIGNAL_WINDOW, decision);
    }
}
