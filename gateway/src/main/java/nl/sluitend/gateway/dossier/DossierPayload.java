package nl.sluitend.gateway.dossier;

import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The dossier with the decision in it, or why it was refused.
 *
 * @param dossier as it is after the decision's own events
 * @param created the key of what the decision made
 * @param refusal why nothing was recorded
 */
public record DossierPayload(
        @Nullable Dossier dossier,
        @Nullable String created,
        @Nullable Refusal refusal) {}
