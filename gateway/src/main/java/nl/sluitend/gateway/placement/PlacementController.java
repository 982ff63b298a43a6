package nl.sluitend.gateway.placement;

import java.util.UUID;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.inhabitant.Ages;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.placement.PlacementId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is decided about a placement. */
@Controller
class PlacementController {

    private final Dossiers dossiers;
    private final Catalogue<Employer> employers;
    private final Ages ages;

    PlacementController(Dossiers dossiers, Catalogue<Employer> employers, Ages ages) {
        this.dossiers = dossiers;
        this.employers = employers;
        this.ages = ages;
    }

    @MutationMapping
    DossierPayload placeWithEmployer(@Argument PlaceWithEmployerInput input, Caller caller) {
        var placement = new PlacementId(UUID.randomUUID().toString());
        return dossiers.decideOnceKnown(caller, input, placement.value(), decision -> {
            ages.requireWorkFrom(input.from(), input.inhabitant(), caller);
            return input.asCommand(placement, employers.named(input.employer()).isPresent(), decision);
        });
    }

    @MutationMapping
    DossierPayload recordAftercareContact(@Argument RecordAftercareContactInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }

    @MutationMapping
    DossierPayload endPlacement(@Argument EndPlacementInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }
}
