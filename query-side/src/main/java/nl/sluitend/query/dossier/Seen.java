package nl.sluitend.query.dossier;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;

/** A dossier as far as somebody with a relation to it needs it; the inhabitant sees all of it. */
final class Seen {

    private Seen() {}

    static Dossier by(Caller caller, Dossier dossier) {
        return switch (caller.role()) {
            case INHABITANT, SYSTEM -> dossier;
            case UWV_ADVISER -> SeenByUwv.slice(dossier);
            default -> new SeenByMunicipality(caller, dossier).slice();
        };
    }
}
