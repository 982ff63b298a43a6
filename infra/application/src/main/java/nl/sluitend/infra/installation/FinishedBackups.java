package nl.sluitend.infra.installation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.sluitend.gateway.installation.FinishedBackup;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The backups of which the installation was told, with their ages by PostgreSQL's clock, which also dated them.
 *
 * @param jdbc of the database of events
 */
record FinishedBackups(JdbcClient jdbc) {

    private static final int SHOWN = 5;

    List<FinishedBackup> latest() {
        return jdbc.sql("select began_at, finished_at, rows_kept, bytes from finished_backup"
                        + " order by finished_at desc limit :shown")
                .param("shown", SHOWN)
                .query(FinishedBackups::backup)
                .list();
    }

    /** Of the last day, by when it began: what came later is not in it. */
    boolean isThereOneOfTheLastDay() {
        return jdbc.sql("select exists (select 1 from finished_backup where began_at > now() - interval '1 day')")
                .query(Boolean.class)
                .single();
    }

    private static FinishedBackup backup(ResultSet row, int number) throws SQLException {
        return new FinishedBackup(
                row.getTimestamp("began_at").toInstant(),
                row.getTimestamp("finished_at").toInstant(),
                row.getLong("rows_kept"),
                row.getLong("bytes"));
    }
}
