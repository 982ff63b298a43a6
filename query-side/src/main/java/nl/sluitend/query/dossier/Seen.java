package nl.sluitend.query.dossier;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Person;

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

    /** The person of that dossier, the same as the whole of it would show. */
    static Person by(Caller caller, Dossiers.Personalia personalia) {
        return switch (caller.role()) {
            case INHABITANT, SYSTEM, UWV_ADVISER -> personalia.person();
            default -> Acquaintance.of(caller, personalia).with(personalia.person());
        };
    }
}
