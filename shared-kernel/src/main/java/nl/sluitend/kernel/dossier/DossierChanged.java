package nl.sluitend.kernel.dossier;

import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.access.Changes;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;

/**
 * Sent after events were folded into a dossier: anyone who could see what happened may want to read it again.
 *
 * @param inhabitant whose dossier
 * @param version the number of the newest event in it
 * @param audience the bodies that could see what happened, including a body whose relation just ended by it
 * @param changes how many changes each body could see so far
 */
public record DossierChanged(String inhabitant, long version, Set<String> audience, Map<String, Integer> changes) {

    /** The same for one of its receivers, with the version that the dossier has for them. */
    public DossierChanged heardBy(Caller caller) {
        return switch (Viewpoint.of(caller)) {
            case Viewpoint.Whole _ -> new DossierChanged(inhabitant, version, Set.of(), Map.of());
            case Viewpoint.OfBodies(var bodies) ->
                new DossierChanged(inhabitant, new Changes(changes).versionFor(bodies), Set.of(), Map.of());
            case Viewpoint.Outside _ -> new DossierChanged(inhabitant, -1, Set.of(), Map.of());
        };
    }
}
