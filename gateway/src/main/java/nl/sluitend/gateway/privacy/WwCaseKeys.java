package nl.sluitend.gateway.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.springframework.stereotype.Component;

/**
 * The pseudonym of a WW case: always the same for UWV's reference, and meaningless without the vault's key. References
 * that differ only in upper and lower case are the same. Source: ADR 28.
 */
@Component
public class WwCaseKeys {

    private static final long NO_VERSION = ~0xF000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long NO_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final KeyedHash hash;
    private final KnownCases known;

    WwCaseKeys(KeyedHash hash, KnownCases known) {
        this.hash = hash;
        this.known = known;
    }

    /** The case's pseudonym; a case recorded under the reference exactly as written keeps that one. */
    public WwCaseId idOf(String caseReference) {
        var capitals = caseReference.toUpperCase(Locale.ROOT);
        if (!capitals.equals(caseReference) && known.isOwned(keyOf(caseReference))) {
            return keyOf(caseReference);
        }
        return keyOf(capitals);
    }

    /** A UUID of version 8 (RFC 9562), made from the keyed hash. */
    private WwCaseId keyOf(String caseReference) {
        var bytes = ByteBuffer.wrap(hash.of("ww-case", caseReference.getBytes(UTF_8)));
        long high = (bytes.getLong() & NO_VERSION) | VERSION_8;
        long low = (bytes.getLong() & NO_VARIANT) | VARIANT;
        return new WwCaseId(new UUID(high, low).toString());
    }
}
