package nl.sluitend.gateway.greeting;

import java.util.UUID;
import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is decided about greetings. */
@Controller
class GreetingController {

    private final Dossiers dossiers;

    GreetingController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @MutationMapping
    DossierPayload greetInhabitant(@Argument GreetInhabitantInput input, Caller caller) {
        var greeting = UUID.randomUUID().toString();
        return dossiers.decide(caller, input, decision -> input.asCommand(greeting, decision));
    }
}
