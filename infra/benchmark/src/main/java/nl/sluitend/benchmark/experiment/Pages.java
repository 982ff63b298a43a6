package nl.sluitend.benchmark.experiment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Operation;
import nl.sluitend.benchmark.product.ApiUser;
import nl.sluitend.benchmark.twin.PageTwin;

/**
 * P4: pages as caseworkers open them, with token, permission, tenant filter, limits and opened names on. The twin
 * answers the same query from the same documents, and returns names as stored, sealed.
 */
public final class Pages implements Experiment {

    private static final int USERS = 16;
    private static final String INBOX = """
            query($first: Int!) { inbox(states: [OFFERED], first: $first) { pageInfo { hasNextPage } edges { node {
              handover inhabitant person { name ageBand } state offeredOn lastDay ageBand ground } } } }
            """;

    /** The cost of HTTP, token and GraphQL alone: no answer of the product can cost less. */
    private static final String LEAST = "{ __typename }";

    @Override
    public String goal() {
        return "P4";
    }

    @Override
    public void on(Bench bench) throws Exception {
        try (var adviser = bench.visitor("noor.uwv");
                var twin = PageTwin.on(bench.product().parts().documents(), "GM0546")) {
            var dossiers = PageLoad.dossiers(adviser);
            compare(bench, "dossier", adviser, twin, dossiers);
            for (int first : bench.extent().worklists()) {
                var list = List.of(PageLoad.worklist(first));
                compare(bench, "worklist, first %d".formatted(first), adviser, twin, list);
            }
            if (!bench.extent().isQuick()) {
                compare(bench, "the least question", adviser, twin, List.of(ApiUser.request(LEAST, Map.of())));
            }
            bench.profiled("P4-dossier", () -> load(adviser::send, dossiers));
            bench.profiled("P4-worklist", () -> load(adviser::send, List.of(PageLoad.worklist(25))));
        }
        inbox(bench);
    }

    private static void inbox(Bench bench) throws Exception {
        try (var caseworker = bench.visitor("sanne.leiden");
                var twin = PageTwin.on(bench.product().parts().documents(), "GM0546")) {
            var request = ApiUser.request(INBOX.replace("(states: [OFFERED], ", "("), Map.of("first", 25));
            var ours = ApiUser.request(INBOX, Map.of("first", 25));
            compare(
                    bench,
                    "inbox, first 25",
                    once(caseworker::send, List.of(ours)),
                    once(twin::send, List.of(request)));
        }
    }

    private static void load(Asked asked, List<String> requests) throws Exception {
        new ClosedLoop(USERS, Duration.ofSeconds(12)).run(once(asked, requests));
    }

    private static void compare(Bench bench, String page, ApiUser product, PageTwin twin, List<String> requests)
            throws Exception {
        compare(bench, page, once(product::send, requests), once(twin::send, requests));
    }

    private static void compare(Bench bench, String page, Operation product, Operation twin) throws Exception {
        var outcome = bench.contest(USERS, product, twin);
        bench.found("P4", page + ", %d users".formatted(USERS), outcome, outcome.told());
    }

    private static Operation once(Asked asked, List<String> requests) {
        var next = new AtomicInteger();
        return _ -> asked.send(requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
    }

    /** Product or twin. */
    @FunctionalInterface
    private interface Asked {
        String send(String request) throws Exception;
    }
}
