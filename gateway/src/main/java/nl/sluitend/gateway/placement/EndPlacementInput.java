package nl.sluitend.gateway.placement;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.placement.PlacementId;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record EndPlacementInput(String inhabitant, @Nullable Integer seenVersion, String placement, LocalDate on)
        implements DossierInput {

    EndPlacement asCommand(Decision decision) {
        return new EndPlacement(new InhabitantId(inhabitant), new PlacementId(placement), on, decision);
    }
}
