package nl.sluitend.query.dossier;

import java.util.Collections;
import java.util.TreeSet;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.responsibility.Holding;

/** Who has a relation to a dossier: a computed fact of what stands in it, never granted by hand. */
public final class Audience {

    private Audience() {}

    static Dossier of(Dossier dossier) {
        var audience = new TreeSet<String>();
        if (dossier.registeredBy() != null) {
            audience.add(dossier.registeredBy());
        }
        if (dossier.registeredBy() == null || !dossier.wwCases().isEmpty()) {
            audience.add(Holding.UWV);
        }
        dossier.handovers().stream()
                .filter(Audience::isWithMunicipality)
                .map(Handover::municipality)
                .forEach(audience::add);
        return new Dossier(
                dossier.inhabitant(),
                dossier.version(),
                dossier.origin(),
                dossier.person(),
                dossier.municipality(),
                dossier.registeredBy(),
                dossier.facts(),
                dossier.wwCases(),
                dossier.handovers(),
                dossier.trajectories(),
                dossier.placements(),
                dossier.timeline(),
                Collections.unmodifiableSet(audience));
    }

    /** Whether it was offered and neither returned nor taken back; an outcome does not bring a returned one back. */
    public static boolean isWithMunicipality(Handover handover) {
        return handover.municipality() != null
                && handover.rejection() == null
                && handover.state() != HandoverState.PREPARED
                && handover.state() != HandoverState.REOPENED
                && handover.state() != HandoverState.WITHDRAWN;
    }
}
