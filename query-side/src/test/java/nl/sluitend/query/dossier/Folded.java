package nl.sluitend.query.dossier;

import java.util.Optional;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.fold.RecordedEvent;

/** The dossier of somebody, and what somebody else sees of it. */
public final class Folded {

    private Folded() {}

    public static Dossier of(Somebody somebody) {
        var fold = QuerySide.dossierFold();
        var dossier = fold.begin("anna");
        for (var message : somebody.events()) {
            dossier = fold.evolve(dossier, RecordedEvent.in(message));
        }
        return dossier;
    }

    public static Optional<Dossier> seenBy(Caller caller, Dossier dossier) {
        return new DossierVisibility(QuerySide.dossierFold().parts()).from(Viewpoint.of(caller), dossier);
    }

    static Dossier whole(Dossier dossier) {
        return new DossierVisibility(QuerySide.dossierFold().parts()).show(dossier, new Access.Whole());
    }
}
