package nl.sluitend.infra.demo.caseload;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** No labour market region has this code or name; the message names the nearest ones. */
public final class UnknownRegion extends IllegalArgumentException {

    private static final int NAMED = 3;

    UnknownRegion(String asked, List<Region> regions) {
        super("there is no region '%s'; did you mean %s?".formatted(asked, nearest(asked, regions)));
    }

    private static String nearest(String asked, List<Region> regions) {
        return regions.stream()
                .sorted(comparingDouble(region -> -likeness(asked, region)))
                .limit(NAMED)
                .map(region -> "%s (%s)".formatted(region.code(), region.name()))
                .collect(joining(", "));
    }

    private static double likeness(String asked, Region region) {
        return Math.max(likeness(asked, region.code()), likeness(asked, region.name()));
    }

    private static double likeness(String asked, String known) {
        return new JaroWinklerSimilarity().apply(asked.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
    }
}
