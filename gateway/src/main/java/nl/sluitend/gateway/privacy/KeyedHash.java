package nl.sluitend.gateway.privacy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** A hash that nobody can compute without the vault's key: it finds a value again without storing it. */
@Component
public class KeyedHash {

    private static final int BYTES = 32;

    private final PrfSet index;

    KeyedHash(VaultKeys keys) throws GeneralSecurityException {
        index = keys.index().getPrimitive(PrfConfig2026.get(), PrfSet.class);
    }

    /**
     * The hash of a value.
     *
     * @param use what the hash is for; the same value gives unrelated hashes for different uses
     * @param value what is hashed
     * @return 32 bytes
     */
    public byte[] of(String use, byte[] value) {
        var label = use.getBytes(US_ASCII);
        var input = ByteBuffer.allocate(label.length + 1 + value.length)
                .put(label)
                .put((byte) 0)
                .put(value);
        try {
            return index.computePrimary(input.array(), BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the vault's index key makes no hashes", impossible);
        }
    }
}
