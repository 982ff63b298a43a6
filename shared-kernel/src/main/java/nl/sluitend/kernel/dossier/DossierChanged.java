package nl.sluitend.kernel.dossier;

import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;

/**
 * Rings after a dossier was folded: whoever could see what happened may want to look again.
 *
 * @param inhabitant whose
 * @param version what it has seen
 * @param audience the bodies that could see what happened: the last time also the one whose relation ended by it
 * @param changes how many changes each body could see so far
 */
public record DossierChanged(String inhabitant, long version, Set<String> audience, Map<String, Integer> changes) {

    /** The same for one of those who hear it, with the version that the dossier has for them. */
    public DossierChanged heardBy(Caller caller) {
        return switch (Viewpoint.of(caller)) {
            case Viewpoint.Whole _ -> new DossierChanged(inhabitant, version, Set.of(), Map.of());
            case Viewpoint.OfBodies(var bodies) ->
                new DossierChanged(inhabitant, Relations.version(changes, bodies), Set.of(), Map.of());
            case Viewpoint.Outside _ -> new DossierChanged(inhabitant, -1, Set.of(), Map.of());
        };
    }
}
