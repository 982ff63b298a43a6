package nl.sluitend.gateway.dossier;

import nl.sluitend.gateway.bus.Recording;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The dossier with the decision in it, or why it was refused.
 *
 * @param dossier as it is after the decision's own events; absent when it cannot be shown now
 * @param created the key of what the decision created
 * @param recorded that it was recorded
 * @param refusal why nothing was recorded
 */
public record DossierPayload(
        @Nullable Dossier dossier,
        @Nullable String created,
        @Nullable Recording recorded,
        @Nullable Refusal refusal) {

    /** The same, of a decision that created the thing with that key. */
    DossierPayload having(String key) {
        return new DossierPayload(dossier, key, recorded, refusal);
    }
}
