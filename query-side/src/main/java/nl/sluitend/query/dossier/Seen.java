package nl.sluitend.query.dossier;

import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FormerRelation;
import nl.sluitend.kernel.dossier.Person;
import nl.sluitend.kernel.organisation.Body;

/** A dossier as far as somebody with a relation to it needs it; the inhabitant sees all of it. */
final class Seen {

    private Seen() {}

    static Optional<Dossier> by(Caller caller, Dossier dossier) {
        return switch (Viewpoint.of(caller)) {
            case Viewpoint.Whole _ -> Optional.of(SeenWhole.of(dossier));
            case Viewpoint.OfBodies(var bodies) -> by(bodies, dossier);
            case Viewpoint.Outside _ -> Optional.empty();
        };
    }

    private static Optional<Dossier> by(Set<String> bodies, Dossier dossier) {
        if (!dossier.relations().last(bodies)) {
            return SeenAfterwards.slice(bodies, dossier).or(() -> SeenByWhoBegan.slice(bodies, dossier));
        }
        return Optional.of(
                bodies.contains(Body.UWV)
                        ? SeenByUwv.slice(bodies, dossier)
                        : new SeenByMunicipality(bodies, dossier).slice());
    }

    /** The person of that dossier, the same as the whole of it would show. */
    static Optional<Person> by(Caller caller, Dossiers.Personalia personalia) {
        return switch (Viewpoint.of(caller)) {
            case Viewpoint.Whole _ -> Optional.of(personalia.person());
            case Viewpoint.OfBodies(var bodies) -> by(bodies, personalia);
            case Viewpoint.Outside _ -> Optional.empty();
        };
    }

    private static Optional<Person> by(Set<String> bodies, Dossiers.Personalia personalia) {
        if (!personalia.relations().last(bodies)) {
            return SeenAfterwards.latest(bodies, personalia.former()).map(FormerRelation::person);
        }
        return Optional.of(
                bodies.contains(Body.UWV)
                        ? personalia.person()
                        : MunicipalRelation.of(bodies, personalia).with(personalia.person()));
    }
}
