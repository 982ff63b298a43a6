package nl.sluitend.gateway.privacy;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Finds or creates the pseudonyms that belong to numbers. */
@Component
class PseudonymLookup {

    private final Vault vault;
    private final BsnIndex index;
    private final PseudonymIssuer issuer;

    PseudonymLookup(Vault vault, BsnIndex index, PseudonymIssuer issuer) {
        this.vault = vault;
        this.index = index;
        this.issuer = issuer;
    }

    Map<Bsn, InhabitantId> of(Set<Bsn> bsns) {
        var found = find(bsns);
        if (found.size() < bsns.size()) {
            issuer.admit(bsns.stream().filter(bsn -> !found.containsKey(bsn)).toList());
            found.putAll(find(bsns));
        }
        return found;
    }

    /** The person with that number, once something was recorded about them. */
    Optional<InhabitantId> known(Bsn bsn) {
        return vault.sql()
                .sql("select inhabitant from bsn where index = decode(?, 'hex') and confirmed")
                .param(index.hexOf(bsn))
                .query(UUID.class)
                .optional()
                .map(id -> new InhabitantId(id.toString()));
    }

    private Map<Bsn, InhabitantId> find(Collection<Bsn> bsns) {
        Map<String, Bsn> byIndex = bsns.stream().collect(toMap(index::hexOf, bsn -> bsn));
        var found = new HashMap<Bsn, InhabitantId>();
        vault.sql()
                .sql("select encode(index, 'hex'), inhabitant from bsn where index = any(?)")
                .param(new SqlArrayValue("bytea", (Object[])
                        byIndex.keySet().stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new)))
                .query(row -> {
                    found.put(byIndex.get(row.getString(1)), new InhabitantId(row.getString(2)));
                });
        return found;
    }
}
