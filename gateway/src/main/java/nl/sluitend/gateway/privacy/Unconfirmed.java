package nl.sluitend.gateway.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Entries that are in the vault before their event: a key before the person's first event, a note before the event that
 * names it. They are confirmed once the event is there, and removed when it was refused (ADR 21).
 */
@Component
public class Unconfirmed {

    /** Ordered, so that two confirmations of the same people never deadlock. */
    private static final String CONFIRM = """
            update bsn set confirmed = true where inhabitant in (
                select inhabitant from bsn where inhabitant = any(?) and not confirmed
                order by inhabitant for no key update)
            """;

    /** Skips people who are held by another decision. */
    private static final String LOCK = """
            select inhabitant from bsn where inhabitant = any(?) and not confirmed
            order by inhabitant for update skip locked
            """;

    private static final String TAKE_AWAY = """
            with gone as (delete from bsn where inhabitant = any(?) and not confirmed returning inhabitant),
            keys as (delete from person_key using gone where person_key.inhabitant = gone.inhabitant)
            delete from note using gone where note.inhabitant = gone.inhabitant
            """;

    private static final String ABANDONED = """
            select inhabitant from bsn where not confirmed and created_at < now() - make_interval(secs => ?)
            order by created_at limit ?
            """;

    private static final String ABANDONED_NOTES = """
            select id, inhabitant from note where not confirmed and created_at < now() - make_interval(secs => ?)
            order by created_at limit ?
            """;

    private final Vault vault;
    private final PseudonymLookup pseudonyms;
    private final InhabitantStreams streams;
    private final TransactionTemplate transactions;
    private final ConnectionLimit limit = new ConnectionLimit();

    Unconfirmed(Vault vault, PseudonymLookup pseudonyms, InhabitantStreams streams) {
        this.vault = vault;
        this.pseudonyms = pseudonyms;
        this.streams = streams;
        this.transactions = vault.transactions();
    }

    /** Starts a decision about people who may be new. */
    public Hold hold() {
        limit.take();
        try {
            return new Hold(connection(), pseudonyms, this);
        } catch (RuntimeException down) {
            limit.giveBack();
            throw down;
        }
    }

    private Connection connection() {
        try {
            var connection = vault.database().getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException down) {
            throw Vault.away(down);
        }
    }

    /** Ends a decision. */
    void ended() {
        limit.giveBack();
    }

    /** Confirms these people, about whom something is recorded: their numbers and keys stay. */
    public void confirm(Collection<InhabitantId> people) {
        if (!people.isEmpty()) {
            vault.sql().sql(CONFIRM).param(ids(people)).update();
        }
    }

    /**
     * Settles these people, about whom nothing may have been recorded: one without a stream loses number, key and
     * notes. Meanwhile no other decision about them can start, and people about whom one is in progress are skipped.
     */
    public void settle(Collection<InhabitantId> people) {
        if (!people.isEmpty()) {
            transactions.executeWithoutResult(_ -> settleLocked(people));
        }
    }

    private void settleLocked(Collection<InhabitantId> people) {
        var known = new ArrayList<InhabitantId>();
        var gone = new ArrayList<InhabitantId>();
        for (var person : locked(people)) {
            (streams.has(person) ? known : gone).add(person);
        }
        confirm(known);
        if (!gone.isEmpty()) {
            vault.sql().sql(TAKE_AWAY).param(ids(gone)).update();
        }
    }

    private List<InhabitantId> locked(Collection<InhabitantId> people) {
        return vault.sql()
                .sql(LOCK)
                .param(ids(people))
                .query((row, _) -> new InhabitantId(row.getString(1)))
                .list();
    }

    /** Confirms these notes, which an event names: they stay. */
    public void confirmNotes(Collection<String> notes) {
        change("update note set confirmed = true where id = any(?)", notes);
    }

    /** Removes these notes, which no event names. */
    public void takeAwayNotes(Collection<String> notes) {
        change("delete from note where id = any(?) and not confirmed", notes);
    }

    /** People unconfirmed for that long, whose decisions have broken off. */
    public List<InhabitantId> people(Duration age, int most) {
        return vault.sql()
                .sql(ABANDONED)
                .params(age.toSeconds(), most)
                .query((row, _) -> new InhabitantId(row.getString(1)))
                .list();
    }

    /** Notes unconfirmed for that long. */
    public List<Note> notes(Duration age, int most) {
        return vault.sql()
                .sql(ABANDONED_NOTES)
                .params(age.toSeconds(), most)
                .query((row, _) -> new Note(row.getString(1), new InhabitantId(row.getString(2))))
                .list();
    }

    private void change(String sql, Collection<String> notes) {
        if (!notes.isEmpty()) {
            var ids = notes.stream().map(UUID::fromString).toArray();
            vault.sql().sql(sql).param(new SqlArrayValue("uuid", ids)).update();
        }
    }

    private static SqlArrayValue ids(Collection<InhabitantId> people) {
        return new SqlArrayValue(
                "uuid", people.stream().map(id -> UUID.fromString(id.value())).toArray());
    }

    /** A note and its owner. */
    public record Note(String id, InhabitantId inhabitant) {}
}
