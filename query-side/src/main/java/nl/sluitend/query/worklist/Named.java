package nl.sluitend.query.worklist;

import java.util.Objects;
import java.util.Set;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** Which official is a person's contact person: who was named when a handover was accepted that still lies there. */
final class Named {

    private Named() {}

    /** By the latest handover that lies with one of those bodies; absent when none of them named anybody. */
    static @Nullable Sealed by(Dossier dossier, Set<String> bodies) {
        return dossier.handovers().stream()
                .filter(each -> lies(dossier, each, bodies))
                .map(Handover::contactPerson)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Whether it is with one of those bodies. */
    static boolean lies(Dossier dossier, Handover handover, Set<String> bodies) {
        return bodies.stream().anyMatch(body -> dossier.relations().lies(handover.handover(), body));
    }
}
