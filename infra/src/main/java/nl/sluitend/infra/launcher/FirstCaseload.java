package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.launcher.Running.Part;
import picocli.CommandLine;

/** An empty store gets the caseload of Holland Rijnland, through the same two verbs that anyone can type. */
final class FirstCaseload {

    private static final String REGION = "AM19";

    private FirstCaseload() {}

    /** A feed that broke off has left its file, and is sent again. */
    static void feedIfEmpty(DataFolder folder, CommandLine sluitend, Screen screen)
            throws IOException, SQLException, InterruptedException {
        var feed = folder.path().resolve("first-caseload.ndjson");
        if (Files.exists(feed) || isEmpty(folder)) {
            screen.say("The store is empty: generating and feeding the caseload of Holland Rijnland.");
            feed(folder, sluitend, feed);
        }
    }

    private static void feed(DataFolder folder, CommandLine sluitend, Path feed)
            throws IOException, InterruptedException {
        var month = MachineDay.today().withDayOfMonth(1);
        sluitend.execute("caseload", "--region", REGION, "--as-of", month.toString(), "--out", feed.toString());
        if (sluitend.execute("feed", "--data", folder.path().toString(), feed.toString()) == 0) {
            DemoAccounts.link(Installation.of(folder), feed);
            Files.delete(feed);
        }
    }

    private static boolean isEmpty(DataFolder folder) throws IOException, SQLException {
        var events = folder.running().address(Part.POSTGRES).orElseThrow();
        try (var connection = DriverManager.getConnection(events);
                var any = connection.createStatement().executeQuery("select 1 from domain_event_entry limit 1")) {
            return !any.next();
        }
    }
}
