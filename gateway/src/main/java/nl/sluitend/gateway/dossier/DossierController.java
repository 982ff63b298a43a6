package nl.sluitend.gateway.dossier;

import java.util.List;
import java.util.Optional;
import nl.sluitend.gateway.graphql.BadInput;
import nl.sluitend.gateway.graphql.Denied;
import nl.sluitend.gateway.graphql.ErrorCode;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers for one dossier, without saying whether it is unknown or not the caller's to see. */
@Controller
class DossierController {

    private final Dossiers dossiers;

    DossierController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @QueryMapping
    @Nullable
    Dossier dossier(@Argument String inhabitant, Caller caller) {
        return dossiers.find(caller, new InhabitantId(inhabitant), -1)
                .orElseThrow(() -> new Denied(ErrorCode.NOT_FOUND, inhabitant));
    }

    @QueryMapping
    @Nullable
    Dossier myDossier(Caller caller) {
        return Optional.ofNullable(caller.self())
                .flatMap(self -> dossiers.find(caller, self, -1))
                .orElseThrow(() -> new Denied(ErrorCode.NOT_FOUND));
    }

    @SchemaMapping
    List<TimelineEntry> timeline(Dossier dossier, @Argument int last) {
        if (last < 1 || last > Window.MOST) {
            throw new BadInput("last");
        }
        var all = dossier.timeline();
        return all.subList(Math.max(0, all.size() - last), all.size());
    }
}
