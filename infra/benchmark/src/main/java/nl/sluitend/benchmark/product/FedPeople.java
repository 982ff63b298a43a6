package nl.sluitend.benchmark.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.demo.caseload.CaseloadFeed;
import nl.sluitend.infra.demo.caseload.Extent;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.VerbRefused;

/** People who do not exist, delivered as UWV delivers its cases. */
public final class FedPeople {

    private static final long SEED = 7;

    private FedPeople() {}

    /** Those of one labour market region whose WW ends within the signal window. */
    public static void deliver(Installation installation, String region) throws IOException, InterruptedException {
        var feed = new ByteArrayOutputStream();
        CaseloadFeed.of(List.of(region), month(), SEED, Extent.ENDING).writeTo(feed);
        var receipt = installation.feed(BodyPublishers.ofByteArray(feed.toByteArray()));
        if (receipt.path("rejected").asInt() > 0) {
            throw new VerbRefused("The product rejects lines of its own caseload: " + receipt);
        }
    }

    /** Writes every case that CBS counts, of the country or one region, into that file; returns the number of lines. */
    public static int writeStock(Path file, boolean wholeCountry) throws IOException {
        var feed = wholeCountry
                ? CaseloadFeed.ofCountry(month(), SEED, Extent.STOCK)
                : CaseloadFeed.of(List.of("AM19"), month(), SEED, Extent.STOCK);
        try (var out = Files.newOutputStream(file)) {
            return feed.writeTo(out).written();
        }
    }

    /** UWV extracts on the first of a month. */
    public static LocalDate month() {
        return MachineDay.today().withDayOfMonth(1);
    }
}
