package nl.sluitend.gateway.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.DeterministicAead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;

/**
 * One inhabitant's key in use; what it seals is bound to that inhabitant.
 *
 * @param inhabitant whose key
 * @param key the open key
 */
record Seal(InhabitantId inhabitant, DeterministicAead key) {

    byte[] close(byte[] open) {
        try {
            return key.encryptDeterministically(open, DataKeys.owner(inhabitant));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a value of inhabitant " + inhabitant + " could not be sealed", impossible);
        }
    }

    Sealed close(String open) {
        return new Sealed(Base64.getEncoder().encodeToString(close(open.getBytes(UTF_8))));
    }

    String open(Sealed value) {
        try {
            var cipher = Base64.getDecoder().decode(value.value());
            return new String(key.decryptDeterministically(cipher, DataKeys.owner(inhabitant)), UTF_8);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a value was not sealed for inhabitant " + inhabitant, foreign);
        }
    }
}
