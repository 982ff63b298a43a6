package nl.sluitend.gateway.wwcase;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.jspecify.annotations.Nullable;

record ReviseWwEndDateInput(
        String inhabitant,
        @Nullable Integer seenVersion,
        String wwCase,
        LocalDate firstDay,
        LocalDate lastDay,
        EndGround ground,
        Certainty certainty)
        implements DossierInput {

    ReviseWwEndDate asCommand(@Nullable AgeBand ageBand, Decision decision) {
        return new ReviseWwEndDate(
                new InhabitantId(inhabitant),
                new WwCaseId(wwCase),
                new WwPeriod(firstDay, lastDay, ground, certainty, decision.today(), decision.at()),
                ageBand,
                decision);
    }
}
