package nl.sluitend.gateway.dossier;

import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.dossier.Dossier;

/**
 * What a context has to offer on somebody's file: each decision that its state could call for, whoever may take it. Who
 * may, and whether the rules allow it now, is asked elsewhere ({@link ActionController}).
 */
@FunctionalInterface
public interface PossibleActions {

    /** In the order in which they follow each other; decided in those circumstances. */
    Stream<PossibleAction> on(Dossier dossier, Decision decision);
}
