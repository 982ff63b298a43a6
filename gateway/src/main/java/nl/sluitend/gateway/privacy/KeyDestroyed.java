package nl.sluitend.gateway.privacy;

import nl.sluitend.kernel.privacy.InhabitantId;

/** Nothing can be sealed for this inhabitant: the key was destroyed, or never existed. */
public final class KeyDestroyed extends RuntimeException {

    KeyDestroyed(InhabitantId inhabitant) {
        super("no key for inhabitant " + inhabitant);
    }
}
