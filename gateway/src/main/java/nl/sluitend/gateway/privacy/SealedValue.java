package nl.sluitend.gateway.privacy;

import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;

/**
 * A sealed value with its owner.
 *
 * @param inhabitant under whose key
 * @param value the ciphertext
 */
public record SealedValue(InhabitantId inhabitant, Sealed value) {}
