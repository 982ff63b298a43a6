package nl.sluitend.gateway.privacy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import nl.sluitend.kernel.inhabitant.Bsn;
import org.springframework.stereotype.Component;

/** Finds a number by its keyed hash, without storing it in readable form. */
@Component
class BsnIndex {

    private final KeyedHash hash;

    BsnIndex(KeyedHash hash) {
        this.hash = hash;
    }

    String hexOf(Bsn bsn) {
        return HexFormat.of().formatHex(hash.of("bsn", bsn.digits().getBytes(US_ASCII)));
    }
}
