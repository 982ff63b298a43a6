package nl.sluitend.gateway.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.DeterministicAead;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The keys of inhabitants, fetched for many at once and cached for a short while. */
@Component
class PersonKeys {

    private static final int MOST = 50_000;

    /** How long a destroyed key may still be used on a node that did not destroy it. */
    private static final Duration HELD = Duration.ofMinutes(1);

    private final Vault vault;
    private final DataKeys dataKeys;
    private final Cache<InhabitantId, DeterministicAead> held =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(HELD).build();

    PersonKeys(Vault vault, DataKeys dataKeys) {
        this.vault = vault;
        this.dataKeys = dataKeys;
    }

    /** The key; absent when it was destroyed. */
    Optional<DeterministicAead> of(InhabitantId inhabitant) {
        var known = held.getIfPresent(inhabitant);
        return known == null ? Optional.ofNullable(ofAll(Set.of(inhabitant)).get(inhabitant)) : Optional.of(known);
    }

    /** The keys of many, in one query; destroyed ones are absent. */
    Map<InhabitantId, DeterministicAead> ofAll(Collection<InhabitantId> inhabitants) {
        return held.getAll(inhabitants, this::fetch);
    }

    /** A key that was made and stored here: what is sealed next needs no query for it. */
    void hold(InhabitantId inhabitant, DeterministicAead key) {
        held.put(inhabitant, key);
    }

    private Map<InhabitantId, DeterministicAead> fetch(Set<? extends InhabitantId> inhabitants) {
        var ids = inhabitants.stream().map(id -> UUID.fromString(id.value())).toArray();
        var keys = new HashMap<InhabitantId, DeterministicAead>();
        vault.sql()
                .sql("select inhabitant, wrapped_key from person_key where inhabitant = any(?)")
                .param(new SqlArrayValue("uuid", ids))
                .query(row -> {
                    var inhabitant = new InhabitantId(row.getString(1));
                    keys.put(inhabitant, dataKeys.unwrapped(inhabitant, row.getBytes(2)));
                });
        return keys;
    }
}
