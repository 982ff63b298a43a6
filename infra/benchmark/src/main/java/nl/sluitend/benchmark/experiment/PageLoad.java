package nl.sluitend.benchmark.experiment;

import java.util.List;
import java.util.Map;
import nl.sluitend.benchmark.load.Operation;
import nl.sluitend.benchmark.product.ApiUser;
import nl.sluitend.benchmark.product.Known;

/**
 * A page that an adviser opens over and over, of one person after the other where it is about one.
 *
 * @param visitor who opens it
 * @param opened in turn
 */
public record PageLoad(ApiUser visitor, Operation opened) implements Operation, AutoCloseable {

    private static final int MOST_PEOPLE = 2_000;
    private static final String CASES = """
            query($first: Int!) { expiringCases(first: $first) { pageInfo { hasNextPage } edges { node {
              wwCase inhabitant person { name ageBand } municipality { code } firstDay lastDay ageBand flaggedOn
              invitationAccepted handoverState why { reason } urgentFrom } } } }
            """;
    private static final String DOSSIER = """
            query($inhabitant: ID!) { dossier(inhabitant: $inhabitant) { inhabitant version person { name ageBand }
              municipality { code } wwCases { wwCase firstDay lastDay flaggedOn invitedOn contactAttempts outcome }
              handovers { handover state offeredOn }
              timeline(last: 20) { sequence event occurredOn organisation role } } }
            """;

    private static PageLoad of(ApiUser visitor, List<String> requests) {
        return new PageLoad(visitor, new Attempts(visitor, requests));
    }

    /** The list of cases that expire, its first 25. */
    public static PageLoad worklist(Bench bench) throws Exception {
        return of(bench.visitor("noor.uwv"), List.of(worklist(25)));
    }

    /** Dossiers of people on that list. */
    public static PageLoad dossiers(Bench bench) throws Exception {
        var adviser = bench.visitor("noor.uwv");
        return of(adviser, dossiers(adviser));
    }

    static String worklist(int first) {
        return ApiUser.request(CASES, Map.of("first", first));
    }

    static List<String> dossiers(ApiUser adviser) throws Exception {
        return Known.of(adviser, MOST_PEOPLE).stream()
                .map(known -> ApiUser.request(DOSSIER, Map.of("inhabitant", known.inhabitant())))
                .toList();
    }

    @Override
    public void once(int sender) throws Exception {
        opened.once(sender);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
