package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import nl.sluitend.infra.launcher.Running.Part;
import nl.sluitend.infra.postgres.DataSources;
import picocli.CommandLine;

/**
 * An installation that a start has just brought up.
 *
 * @param data its folder
 * @param empty whether nothing has happened in it yet
 * @param sluitend the command line, for verbs that anyone could type
 * @param screen prints a line for the person who started it
 */
public record Begun(Path data, boolean empty, CommandLine sluitend, Consumer<String> screen) {

    static Begun in(DataFolder folder, CommandLine sluitend, Screen screen) throws IOException, SQLException {
        return new Begun(folder.path(), isEmpty(folder), sluitend, screen::say);
    }

    /** A client of it. */
    public Installation installation() throws IOException {
        return Installation.of(DataFolder.known(data));
    }

    private static boolean isEmpty(DataFolder folder) throws IOException, SQLException {
        var events = folder.running().address(Part.POSTGRES).orElseThrow();
        try (var connection = DataSources.at(events).getConnection();
                var any = connection.createStatement().executeQuery("select 1 from domain_event_entry limit 1")) {
            return !any.next();
        }
    }
}
