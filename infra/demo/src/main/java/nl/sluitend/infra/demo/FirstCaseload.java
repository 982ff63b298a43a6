package nl.sluitend.infra.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.launcher.Begun;
import picocli.CommandLine;

/** Fills an empty store with the caseload of Holland Rijnland, through the same two verbs that anyone can type. */
final class FirstCaseload {

    private static final String REGION = "AM19";
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private FirstCaseload() {}

    /** A feed that broke off has left its file, and is sent again. */
    static void feedIfEmpty(Begun installation) throws IOException, InterruptedException {
        var feed = installation.data().resolve("first-caseload.ndjson");
        if (Files.exists(feed) || installation.empty()) {
            installation
                    .screen()
                    .accept(
                            Files.exists(feed)
                                    ? "The caseload of Holland Rijnland has not arrived whole: it is sent again."
                                    : "The store is empty: generating and feeding the caseload of Holland Rijnland.");
            feed(installation, feed);
        }
    }

    private static void feed(Begun installation, Path feed) throws IOException, InterruptedException {
        var sluitend = installation.sluitend();
        var month = MachineDay.today().withDayOfMonth(1);
        sluitend.execute("caseload", "--region", REGION, "--as-of", month.toString(), "--out", feed.toString());
        if (hasArrived(sluitend, installation.data(), feed, installation.screen(), PAUSE)) {
            DemoAccounts.link(installation.installation(), feed);
            Files.delete(feed);
        }
    }

    /** A feed that broke off is completed by sending it again. */
    static boolean hasArrived(CommandLine sluitend, Path data, Path feed, Consumer<String> screen, Duration pause)
            throws InterruptedException {
        for (int time = 1; time <= TRIES; time++) {
            if (sluitend.execute("feed", "--data", data.toString(), feed.toString()) == 0) {
                return true;
            }
            if (time < TRIES) {
                screen.accept("The caseload has not arrived whole: it is sent again.");
                Thread.sleep(pause);
            }
        }
        screen.accept(
                "The caseload has not arrived whole. It lies in %s: ./sluitend feed sends it, and so does the next start."
                        .formatted(feed));
        return false;
    }
}
