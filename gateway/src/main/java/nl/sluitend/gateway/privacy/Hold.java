package nl.sluitend.gateway.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Keeps the numbers and keys of people from being removed, by this node or another, while something is decided about
 * them: a removal needs the exclusive lock that is shared here, and a broken connection releases it.
 */
public final class Hold implements AutoCloseable {

    private final Connection connection;
    private final PseudonymLookup pseudonyms;
    private final Unconfirmed unconfirmed;
    private final Set<InhabitantId> held = new HashSet<>();
    private boolean open = true;

    Hold(Connection connection, PseudonymLookup pseudonyms, Unconfirmed unconfirmed) {
        this.connection = connection;
        this.pseudonyms = pseudonyms;
        this.unconfirmed = unconfirmed;
    }

    /** The pseudonym of the person with this number; somebody new gets one, and a key. */
    public InhabitantId identify(Bsn bsn) {
        return identify(Set.of(bsn)).values().iterator().next();
    }

    /** The pseudonyms of many. A person removed before the lock was held is created again. */
    public Map<Bsn, InhabitantId> identify(Set<Bsn> bsns) {
        var people = pseudonyms.of(bsns);
        while (!isHeld(people.values())) {
            people = pseudonyms.of(bsns);
        }
        held.addAll(people.values());
        return people;
    }

    /** Confirms the people about whom something was recorded, and leaves nothing of those who were refused. */
    public void end(Set<InhabitantId> recorded, Set<InhabitantId> refused) {
        unconfirmed.confirm(recorded);
        close();
        unconfirmed.settle(refused);
    }

    /** The same for a hold on one person, or none. */
    public void end(boolean recorded) {
        end(recorded ? held : Set.of(), recorded ? Set.of() : held);
    }

    /** Releases the locks. Without a call of {@code end} before, {@link Sweep} settles the outcome. */
    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                connection.close();
            } catch (SQLException lost) {
                // a broken connection holds no lock
            }
            unconfirmed.ended();
        }
    }

    private boolean isHeld(Collection<InhabitantId> people) {
        var sql = Vault.on(connection);
        var ids = new SqlArrayValue(
                "uuid", people.stream().map(id -> UUID.fromString(id.value())).toArray());
        holdUnconfirmed(sql, ids);
        return sql.sql("select count(*) from bsn where inhabitant = any(?)")
                        .param(ids)
                        .query(Integer.class)
                        .single()
                == Set.copyOf(people).size();
    }

    private static void holdUnconfirmed(JdbcClient sql, SqlArrayValue ids) {
        sql.sql("select inhabitant from bsn where inhabitant = any(?) and not confirmed for key share")
                .param(ids)
                .query(UUID.class)
                .list();
    }
}
