package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.launcher.Running.Part;
import picocli.CommandLine;

/** An empty store gets the caseload of Holland Rijnland, through the same two verbs that anyone can type. */
final class FirstCaseload {

    private static final String REGION = "AM19";
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private FirstCaseload() {}

    /** A feed that broke off has left its file, and is sent again. */
    static void feedIfEmpty(DataFolder folder, CommandLine sluitend, Screen screen)
            throws IOException, SQLException, InterruptedException {
        var feed = folder.path().resolve("first-caseload.ndjson");
        if (Files.exists(feed) || isEmpty(folder)) {
            screen.say(
                    Files.exists(feed)
                            ? "The caseload of Holland Rijnland has not arrived whole: it is sent again."
                            : "The store is empty: generating and feeding the caseload of Holland Rijnland.");
            feed(folder, sluitend, feed, screen);
        }
    }

    private static void feed(DataFolder folder, CommandLine sluitend, Path feed, Screen screen)
            throws IOException, InterruptedException {
        var month = MachineDay.today().withDayOfMonth(1);
        sluitend.execute("caseload", "--region", REGION, "--as-of", month.toString(), "--out", feed.toString());
        if (hasArrived(sluitend, folder.path(), feed, screen, PAUSE)) {
            DemoAccounts.link(Installation.of(folder), feed);
            Files.delete(feed);
        }
    }

    /** A feed that broke off is completed by sending it again. */
    static boolean hasArrived(CommandLine sluitend, Path data, Path feed, Screen screen, Duration pause)
            throws InterruptedException {
        for (int time = 1; time <= TRIES; time++) {
            if (sluitend.execute("feed", "--data", data.toString(), feed.toString()) == 0) {
                return true;
            }
            if (time < TRIES) {
                screen.say("The caseload has not arrived whole: it is sent again.");
                Thread.sleep(pause);
            }
        }
        screen.say(
                "The caseload has not arrived whole. It lies in %s: ./sluitend feed sends it, and so does the next start."
                        .formatted(feed));
        return false;
    }

    private static boolean isEmpty(DataFolder folder) throws IOException, SQLException {
        var events = folder.running().address(Part.POSTGRES).orElseThrow();
        try (var connection = DriverManager.getConnection(events);
                var any = connection.createStatement().executeQuery("select 1 from domain_event_entry limit 1")) {
            return !any.next();
        }
    }
}
