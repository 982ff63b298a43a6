package nl.sluitend.infra.backup;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import nl.sluitend.infra.postgres.Schema;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mark of a restore in a database: it is written before the first row and removed when everything is in place, so
 * that a killed restore is recognised, even in external databases. It becomes <em>filled</em> in the very transaction
 * that fills the database, the events after the vault: if the events are filled, both are.
 *
 * @param backup the id of the backup that is restored
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

    /** Whether that database already holds that backup, because an earlier restore was killed after filling it. */
    static boolean hasFilled(DataSource database, String backup) {
        return in(database).filter(new UnfinishedRestore(backup, true)::equals).isPresent();
    }

    /** An earlier restore left only its mark: anything it had begun to write was rolled back. */
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

    /** Everything is in place: the events' mark is removed last, because it stands for both. */
    static void end(DataSource events, DataSource vault) {
        for (var database : new DataSource[] {vault, events}) {
            JdbcClient.create(database).sql("drop table if exists " + TABLE).update();
        }
    }

    /** Refuses incomplete databases. A restore that was killed after the last row counts as complete. */
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
