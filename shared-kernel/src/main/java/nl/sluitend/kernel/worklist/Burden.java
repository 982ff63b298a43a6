package nl.sluitend.kernel.worklist;

import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What one person asks of whoever supports them. The name of an official is sealed under that person's key, so that it is
 * another ciphertext for each person: only who may open it can count by it.
 *
 * @param inhabitant who is supported
 * @param contactPerson who was named when the latest handover was accepted; sealed, absent while nobody was
 * @param handoverState the state of the handover that was accepted and is not closed
 * @param late appointments whose day has passed
 * @param soon appointments from today until the day asked for
 */
public record Burden(
        String inhabitant,
        @Nullable Sealed contactPerson,
        @Nullable HandoverState handoverState,
        int late,
        int soon) {}
