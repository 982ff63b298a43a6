package nl.sluitend.gateway.privacy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import java.security.GeneralSecurityException;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.stereotype.Component;

/** Makes, wraps and unwraps the keys of inhabitants. A wrapped key can be unwrapped only for its own inhabitant. */
@Component
class DataKeys {

    private final Aead wrapping;

    DataKeys(VaultKeys keys) throws GeneralSecurityException {
        wrapping = keys.wrapping().getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    /** A fresh key, wrapped. */
    byte[] wrapped(InhabitantId inhabitant) {
        try {
            // AES-SIV: the same value gives the same ciphertext, so that a re-sent feed changes nothing
            var key = KeysetHandle.generateNew(
                    PredefinedDeterministicAeadParameters.AES256_SIV, DeterministicAeadConfig2026.get());
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    key, wrapping, owner(inhabitant), DeterministicAeadConfig2026.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no key could be made for inhabitant " + inhabitant, impossible);
        }
    }

    /** The key inside. */
    DeterministicAead unwrapped(InhabitantId inhabitant, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                            wrapped, wrapping, owner(inhabitant), DeterministicAeadConfig2026.get())
                    .getPrimitive(DeterministicAeadConfig2026.get(), DeterministicAead.class);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "the key of inhabitant " + inhabitant + " was wrapped with another keyset than the vault's",
                    foreign);
        }
    }

    static byte[] owner(InhabitantId inhabitant) {
        return inhabitant.value().getBytes(US_ASCII);
    }
}
