package nl.sluitend.gateway.wwcase;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.jspecify.annotations.Nullable;

record RecordOutcomeInput(
        String inhabitant,
        @Nullable Integer seenVersion,
        String wwCase,
        Outcome outcome,
        LocalDate on,
        Evidence evidence)
        implements DossierInput {

    RecordOutcome asCommand(Decision decision) {
        return new RecordOutcome(new InhabitantId(inhabitant), new WwCaseId(wwCase), outcome, on, evidence, decision);
    }
}
