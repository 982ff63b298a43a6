package nl.sluitend.infra.backup;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import nl.sluitend.infra.postgres.Schema;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mark of a restore in a database: it is there before the first row and goes when everything is in its place, so that
 * one that was killed is known by what it left, also in databases that lie elsewhere. It becomes <em>filled</em> in the
 * very transaction that fills the database, the events after the vault: where the events are filled, both are.
 *
 * @param backup which one is put back
 * @param isFilled whether the database holds it
 */
record UnfinishedRestore(String backup, boolean isFilled) {

    static final String TABLE = "unfinished_restore";

    static Optional<UnfinishedRestore> in(DataSource database) {
        return isMarked(database)
                ? JdbcClient.create(database)
                        .sql("select backup, filled from " + TABLE)
                        .query((row, _) -> new UnfinishedRestore(row.getString(1), row.getBoolean(2)))
                        .optional()
                : Optional.empty();
    }

    private static boolean isMarked(DataSource database) {
        return JdbcClient.create(database)
                .sql("select to_regclass(?) is not null")
                .param(TABLE)
                .query(Boolean.class)
                .single();
    }

    /** Whether that database holds that backup already, because an earlier restore of it was killed later than that. */
    static boolean hasFilled(DataSource database, String backup) {
        return in(database).filter(new UnfinishedRestore(backup, true)::equals).isPresent();
    }

    /** Of an earlier one only the mark stayed: whatever it had begun to write went with its transaction. */
    static void begin(DataSource database, String backup) throws SQLException {
        try (var tables = Tables.forWriting(database)) {
            var sql = tables.jdbc();
            sql.sql("create table if not exists " + TABLE
                            + " (backup text primary key, filled boolean not null default false)")
                    .update();
            sql.sql("delete from " + TABLE + " where backup <> ?").param(backup).update();
            sql.sql("insert into " + TABLE + " (backup) values (?) on conflict do nothing")
                    .param(backup)
                    .update();
            tables.commit();
        }
    }

    /** In the transaction that fills it. */
    static void fill(Tables tables) {
        tables.jdbc().sql("update " + TABLE + " set filled = true").update();
    }

    /** Everything is in its place: the events' mark goes last, because it tells of both. */
    static void end(DataSource events, DataSource vault) {
        for (var database : new DataSource[] {vault, events}) {
            JdbcClient.create(database).sql("drop table if exists " + TABLE).update();
        }
    }

    /** Nobody works in what is half there. One that was killed after the last row had come to its end. */
    static void requireNone(DataSource events, DataSource vault) {
        var filled = in(events).filter(UnfinishedRestore::isFilled).map(UnfinishedRestore::backup);
        if (filled.filter(backup -> in(vault).isEmpty() || hasFilled(vault, backup))
                .isPresent()) {
            end(events, vault);
        }
        requireNone(Schema.EVENTS, events);
        requireNone(Schema.VAULT, vault);
    }

    private static void requireNone(Schema schema, DataSource database) {
        if (in(database).isPresent()) {
            throw new BackupRefused(
                    "A restore into the database of the %s broke off: restore the same backup again, or name empty databases."
                            .formatted(schema.name().toLowerCase(Locale.ROOT)));
        }
    }
}
