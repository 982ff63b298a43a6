package nl.sluitend.gateway.inhabitant;

import java.util.Optional;
import java.util.UUID;
import nl.sluitend.gateway.decision.DecisionWriter;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.graphql.ErrorCode;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Finds a file by the number of whoever sits at the desk. Whether somebody has a file is itself told only to those who
 * have a relation to it: for all others there is nobody (ADR 21).
 */
@Controller
class NumberController {

    private static final String OPERATION = "dossierByNumber";
    private static final String FIELD = "burgerservicenummer";

    private final Registrations registrations;
    private final Dossiers dossiers;
    private final DecisionWriter decisions;

    NumberController(Registrations registrations, Dossiers dossiers, DecisionWriter decisions) {
        this.registrations = registrations;
        this.dossiers = dossiers;
        this.decisions = decisions;
    }

    @QueryMapping
    @Nullable
    String dossierByNumber(@Argument String burgerservicenummer, Caller caller) {
        var whose = registrations.find(burgerservicenummer);
        var shown = shown(whose, caller);
        if (shown.isEmpty()) {
            var target = whose.map(InhabitantId::value).orElse(null);
            decisions.refused(caller, OPERATION, target, ErrorCode.NOT_FOUND.name(), FIELD);
        }
        return shown.orElse(null);
    }

    /** The same is asked about nobody, so that the time of an answer does not tell whether there is somebody. */
    private Optional<String> shown(Optional<InhabitantId> whose, Caller caller) {
        return dossiers.find(caller, whose.orElseGet(NumberController::nobody), -1)
                .map(Dossier::inhabitant);
    }

    private static InhabitantId nobody() {
        return new InhabitantId(UUID.randomUUID().toString());
    }
}
