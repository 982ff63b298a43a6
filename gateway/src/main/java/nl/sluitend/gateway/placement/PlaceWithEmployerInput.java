package nl.sluitend.gateway.placement;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.placement.Contract;
import nl.sluitend.kernel.placement.PlaceWithEmployer;
import nl.sluitend.kernel.placement.PlacementId;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record PlaceWithEmployerInput(
        String inhabitant,
        @Nullable Integer seenVersion,
        String employer,
        String occupation,
        int hoursPerWeek,
        LocalDate from,
        @Nullable LocalDate until)
        implements DossierInput {

    PlaceWithEmployer asCommand(PlacementId placement, boolean employerKnown, Decision decision) {
        return new PlaceWithEmployer(
                new InhabitantId(inhabitant),
                placement,
                new EmployerId(employer),
                employerKnown,
                new Contract(occupation, hoursPerWeek, from, until),
                decision);
    }
}
