package nl.sluitend.gateway.inhabitant;

import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Opens dossiers, and records registrations. */
@Controller
class InhabitantController {

    private final Dossiers dossiers;
    private final Registrations registrations;

    InhabitantController(Dossiers dossiers, Registrations registrations) {
        this.dossiers = dossiers;
        this.registrations = registrations;
    }

    @MutationMapping
    DossierPayload registerInhabitant(@Argument RegisterInhabitantInput input, Caller caller) {
        return dossiers.open(caller, "RegisterInhabitant", decision -> registrations.command(input, decision));
    }

    @MutationMapping
    DossierPayload recordJobseekerRegistration(@Argument RecordJobseekerRegistrationInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }
}
