package nl.sluitend.infra.demo.caseload;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A feed of synthetic WW cases, version 1 of docs/feed.md. Region, day and seed fix every byte; a line is in memory only
 * while it is written.
 */
public final class CaseloadFeed {

    private static final int BUFFER_BYTES = 1 << 16;

    private final List<MunicipalCaseload> municipalities;
    private final LocalDate asOf;
    private final long seed;
    private final Extent extent;

    private CaseloadFeed(List<MunicipalCaseload> municipalities, LocalDate asOf, long seed, Extent extent) {
        this.municipalities = municipalities;
        this.asOf = asOf;
        this.seed = seed;
        this.extent = extent;
    }

    /**
     * @param regions labour market regions by code ({@code AM19}) or name
     * @param asOf the day of UWV's extraction
     * @throws UnknownRegion when one of them does not exist
     */
    public static CaseloadFeed of(List<String> regions, LocalDate asOf, long seed, Extent extent) {
        var country = Country.read();
        var named = regions.stream().map(country::region).toList();
        return new CaseloadFeed(country.in(named), asOf, seed, extent);
    }

    /** All municipalities. */
    public static CaseloadFeed ofCountry(LocalDate asOf, long seed, Extent extent) {
        return new CaseloadFeed(Country.read().municipalities(), asOf, seed, extent);
    }

    /** How many cases will be drawn, written or not. */
    public int stock() {
        return municipalities.stream().mapToInt(MunicipalCaseload::stock).sum();
    }

    /** Writes the lines and leaves the stream open. */
    public FeedCounts writeTo(OutputStream out) throws IOException {
        return writeTo(out, () -> {});
    }

    /** @param drawn told after each case, written or not */
    public FeedCounts writeTo(OutputStream out, Runnable drawn) throws IOException {
        var buffer = new BufferedOutputStream(out, BUFFER_BYTES);
        var population = Population.of(asOf, seed);
        var counts = new ArrayList<FeedCounts.OfMunicipality>();
        for (var municipality : municipalities) {
            int written = write(population.in(municipality), new LineWriter(buffer), drawn);
            counts.add(FeedCounts.of(municipality, written));
        }
        buffer.flush();
        return new FeedCounts(List.copyOf(counts));
    }

    private int write(MunicipalCases cases, LineWriter lines, Runnable drawn) throws IOException {
        int written = 0;
        while (cases.hasNext()) {
            var line = cases.next();
            if (extent.holds(asOf, line.lastDay().date())) {
                lines.write(line);
                written++;
            }
            drawn.run();
        }
        return written;
    }
}
