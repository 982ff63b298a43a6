package nl.sluitend.gateway.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.springframework.stereotype.Component;

/** The one place that knows which number belongs to whom, and that opens sealed values. */
@Component
public class PersonVault {

    private final PseudonymLookup pseudonyms;
    private final PersonKeys keys;

    PersonVault(PseudonymLookup pseudonyms, PersonKeys keys) {
        this.pseudonyms = pseudonyms;
        this.keys = keys;
    }

    /** The pseudonym of the person with this number, if something is recorded about them; creates nobody. */
    public Optional<InhabitantId> find(Bsn bsn) {
        return pseudonyms.known(bsn);
    }

    /** The pseudonym of the person with this number; somebody new gets one, and a key. */
    public InhabitantId identify(Bsn bsn) {
        return pseudonyms.of(Set.of(bsn)).values().iterator().next();
    }

    /** The pseudonyms of many, in a few statements. */
    public Map<Bsn, InhabitantId> identify(Collection<Bsn> bsns) {
        return pseudonyms.of(Set.copyOf(bsns));
    }

    /** Fetches the keys of many at once, so that sealing for each of them needs no query. */
    public void prepare(Collection<InhabitantId> inhabitants) {
        keys.ofAll(inhabitants);
    }

    /**
     * Seals a value under the inhabitant's own key. The same value gives the same ciphertext.
     *
     * @throws KeyDestroyed when there is no such key
     */
    public Sealed seal(InhabitantId inhabitant, String value) {
        return keys.of(inhabitant)
                .map(key -> new Seal(inhabitant, key))
                .orElseThrow(() -> new KeyDestroyed(inhabitant))
                .close(value);
    }

    /** The value, for somebody who may read it; empty when the key was destroyed. */
    public Optional<String> open(InhabitantId inhabitant, Sealed value) {
        return keys.of(inhabitant).map(key -> new Seal(inhabitant, key).open(value));
    }

    /** Opens values of these people as {@link #open} does, with one query for all the keys. */
    public BiFunction<InhabitantId, Sealed, Optional<String>> opening(Set<InhabitantId> inhabitants) {
        var fetched = keys.ofAll(inhabitants);
        return (inhabitant, value) ->
                Optional.ofNullable(fetched.get(inhabitant)).map(key -> new Seal(inhabitant, key).open(value));
    }
}
