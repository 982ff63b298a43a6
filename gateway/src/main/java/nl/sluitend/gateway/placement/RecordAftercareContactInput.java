package nl.sluitend.gateway.placement;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.placement.PlacementId;
import nl.sluitend.kernel.placement.RecordAftercareContact;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record RecordAftercareContactInput(
        String inhabitant,
        @Nullable Integer seenVersion,
        String placement,
        int moment,
        LocalDate on,
        boolean stillAtWork)
        implements DossierInput {

    RecordAftercareContact asCommand(Decision decision) {
        return new RecordAftercareContact(
                new InhabitantId(inhabitant), new PlacementId(placement), moment, on, stillAtWork, decision);
    }
}
