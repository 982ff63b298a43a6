package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.launcher.Running.Part;
import picocli.CommandLine;

/** An empty store gets the caseload of Holland Rijnland, through the same two verbs that anyone can type. */
final class FirstCaseload {

    private static final String REGION = "AM19";

    private FirstCaseload() {}

    static void feedIfEmpty(DataFolder folder, CommandLine sluitend, Screen screen) throws IOException, SQLException {
        if (!sluitend.getSubcommands().containsKey("caseload") || !isEmpty(folder)) {
            return;
        }
        screen.say("The store is empty: generating and feeding the caseload of Holland Rijnland.");
        var feed = folder.path().resolve("first-caseload.ndjson");
        var month = MachineDay.today().withDayOfMonth(1);
        sluitend.execute("caseload", "--region", REGION, "--as-of", month.toString(), "--out", feed.toString());
        sluitend.execute("feed", "--data", folder.path().toString(), feed.toString());
        Files.deleteIfExists(feed);
    }

    private static boolean isEmpty(DataFolder folder) throws IOException, SQLException {
        var events = folder.running().address(Part.POSTGRES).orElseThrow();
        try (var connection = DriverManager.getConnection(events);
                var any = connection.createStatement().executeQuery("select 1 from domain_event_entry limit 1")) {
            return !any.next();
        }
    }
}
