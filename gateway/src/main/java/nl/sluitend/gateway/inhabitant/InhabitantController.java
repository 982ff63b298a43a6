package nl.sluitend.gateway.inhabitant;

import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.privacy.Unconfirmed;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Opens dossiers, and records registrations. */
@Controller
class InhabitantController {

    private final Dossiers dossiers;
    private final Registrations registrations;
    private final Unconfirmed unconfirmed;
    private final Ages ages;

    InhabitantController(Dossiers dossiers, Registrations registrations, Unconfirmed unconfirmed, Ages ages) {
        this.dossiers = dossiers;
        this.registrations = registrations;
        this.unconfirmed = unconfirmed;
        this.ages = ages;
    }

    @MutationMapping
    DossierPayload registerInhabitant(@Argument RegisterInhabitantInput input, Caller caller) {
        try (var hold = unconfirmed.hold()) {
            var opened = dossiers.open(
                    caller, "registerInhabitant", decision -> registrations.command(input, hold, decision));
            hold.end(opened.refusal() == null);
            return opened;
        }
    }

    @MutationMapping
    DossierPayload recordJobseekerRegistration(@Argument RecordJobseekerRegistrationInput input, Caller caller) {
        return dossiers.decideOnceKnown(caller, input, null, decision -> {
            ages.requireWorkFrom(input.from(), input.inhabitant(), caller);
            return input.asCommand(decision);
        });
    }
}
