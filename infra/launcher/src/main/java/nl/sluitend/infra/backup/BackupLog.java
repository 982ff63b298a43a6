package nl.sluitend.infra.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the installation of a backup, so that its operator sees how old the last one is. Only one that could be read back
 * as a whole is recorded.
 *
 * @param events database of events and decisions
 */
public record BackupLog(DataSource events) {

    private static final String TABLE = "finished_backup";

    /** Reads all of it once more, and records it; an installation of before there was such a record keeps none. */
    public void write(Contents kept, List<Manifest> written) throws IOException {
        Restoration.of(kept).close();
        if (hasRecord()) {
            record(kept, written);
        }
    }

    private boolean hasRecord() {
        return jdbc().sql("select to_regclass(:table) is not null")
                .param("table", TABLE)
                .query(Boolean.class)
                .single();
    }

    private void record(Contents kept, List<Manifest> written) throws IOException {
        var one = written.getFirst();
        jdbc().sql("insert into " + TABLE + " (backup, began_at, finished_at, rows_kept, bytes)"
                        + " values (:backup, :began, now(), :rows, :bytes)")
                .param("backup", UUID.fromString(one.id()))
                .param("began", Timestamp.from(one.madeAt()))
                .param("rows", rows(written))
                .param("bytes", bytes(kept))
                .update();
    }

    private static long rows(List<Manifest> written) {
        return written.stream()
                .flatMap(manifest -> manifest.parts().stream())
                .mapToLong(Manifest.Part::rows)
                .sum();
    }

    private static long bytes(Contents kept) throws IOException {
        long bytes = 0;
        for (Path archive : List.of(kept.events(), kept.vault(), kept.secrets())) {
            bytes += Files.size(archive);
        }
        return bytes;
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(events);
    }
}
