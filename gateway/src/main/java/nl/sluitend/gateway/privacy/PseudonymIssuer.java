package nl.sluitend.gateway.privacy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.DeterministicAead;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Gatherers;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Gives people a pseudonym and a key, once, even when the same person is asked for several times at once. */
@Component
class PseudonymIssuer {

    /** One statement, so that nobody is found without a key. Ordered, so that two of them never deadlock. */
    private static final String ADMIT = """
            with fresh as (
                select decode(i, 'hex') as index, p as inhabitant, s as sealed, k as wrapped_key
                from unnest(?, ?, ?, ?) as f(i, p, s, k)),
            admitted as (
                insert into bsn (index, inhabitant, sealed)
                select index, inhabitant, sealed from fresh order by index
                on conflict (index) do nothing
                returning inhabitant)
            insert into person_key (inhabitant, wrapped_key)
            select inhabitant, wrapped_key from fresh join admitted using (inhabitant)
            """;

    /** To make a key is to compute: more at once than processors would gain nothing. */
    private static final int MADE_AT_ONCE = 4;

    private final Vault vault;
    private final BsnIndex index;
    private final DataKeys dataKeys;
    private final PersonKeys keys;

    PseudonymIssuer(Vault vault, BsnIndex index, DataKeys dataKeys, PersonKeys keys) {
        this.vault = vault;
        this.index = index;
        this.dataKeys = dataKeys;
        this.keys = keys;
    }

    void admit(Collection<Bsn> bsns) {
        var people = bsns.stream()
                .gather(Gatherers.mapConcurrent(MADE_AT_ONCE, this::newcomer))
                .toList();
        vault.sql()
                .sql(ADMIT)
                .param(new SqlArrayValue("text", all(people, Newcomer::index, String[]::new)))
                .param(new SqlArrayValue("uuid", all(people, Newcomer::id, UUID[]::new)))
                .param(new SqlArrayValue("bytea", all(people, Newcomer::sealed, byte[][]::new)))
                .param(new SqlArrayValue("bytea", all(people, Newcomer::key, byte[][]::new)))
                .update();
        // whoever was admitted by another one meanwhile has another pseudonym, and nobody asks for this one
        people.forEach(newcomer -> keys.hold(newcomer.inhabitant(), newcomer.open()));
    }

    private Newcomer newcomer(Bsn bsn) {
        var id = UUID.randomUUID();
        var inhabitant = new InhabitantId(id.toString());
        var key = dataKeys.wrapped(inhabitant);
        var open = dataKeys.unwrapped(inhabitant, key);
        var sealed = new Seal(inhabitant, open).close(bsn.digits().getBytes(US_ASCII));
        return new Newcomer(index.hexOf(bsn), id, sealed, key, open);
    }

    private static <T> Object[] all(
            List<Newcomer> people, Function<Newcomer, T> part, java.util.function.IntFunction<T[]> array) {
        return people.stream().map(part).toArray(array);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared: only passed to the statement
    private record Newcomer(String index, UUID id, byte[] sealed, byte[] key, DeterministicAead open) {

        InhabitantId inhabitant() {
            return new InhabitantId(id.toString());
        }
    }
}
