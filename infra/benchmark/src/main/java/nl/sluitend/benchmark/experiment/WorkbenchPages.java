package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Operation;
import nl.sluitend.benchmark.product.ApiUser;
import nl.sluitend.benchmark.product.Known;
import org.springframework.core.io.ClassPathResource;

/**
 * P10: the pages of the workbench beside the operation that each asks: the same document with the same values, asked at
 * {@code /graphql} by the same person. The difference is the template, without HTTP and JSON for the operation itself.
 */
public final class WorkbenchPages implements Experiment {

    private static final int USERS = 4;
    private static final int PEOPLE = 200;
    private static final String FOLDER = "/nl/sluitend/gateway/";

    @Override
    public String goal() {
        return "P10";
    }

    @Override
    public void on(Bench bench) throws Exception {
        try (var adviser = bench.visitor("noor.uwv")) {
            expiring(bench, adviser);
            dossiers(bench, adviser);
        }
        try (var caseworker = bench.visitor("sanne.leiden")) {
            inbox(bench, caseworker);
        }
    }

    private static void expiring(Bench bench, ApiUser adviser) throws Exception {
        var asked = request("wwcase/expiring", Map.of("region", "AM19", "language", "NL"));
        compare(
                bench,
                "page of expiring cases",
                opening(adviser, List.of("/expiring")),
                asking(adviser, List.of(asked)));
    }

    private static void dossiers(Bench bench, ApiUser adviser) throws Exception {
        var people = Known.of(adviser, PEOPLE).stream().map(Known::inhabitant).toList();
        var document = document("dossier/dossier");
        var asked = people.stream()
                .map(inhabitant -> ApiUser.request(document, Map.of("inhabitant", inhabitant, "language", "NL")))
                .toList();
        var opened =
                people.stream().map(inhabitant -> "/dossiers/" + inhabitant).toList();
        compare(bench, "page of a dossier", opening(adviser, opened), asking(adviser, asked));
    }

    private static void inbox(Bench bench, ApiUser caseworker) throws Exception {
        var asked = request("handover/inbox", Map.of());
        compare(bench, "page of the inbox", opening(caseworker, List.of("/inbox")), asking(caseworker, List.of(asked)));
    }

    private static void compare(Bench bench, String page, Operation product, Operation operation) throws Exception {
        var outcome = bench.contest(USERS, product, operation);
        bench.found("P10", page + ", %d users".formatted(USERS), outcome, "the twin: its own operation at /graphql");
        bench.profiled(
                "P10-" + page.replace(' ', '-'), () -> new ClosedLoop(USERS, Duration.ofSeconds(12)).run(product));
    }

    private static Operation opening(ApiUser reader, List<String> addresses) {
        var next = new AtomicInteger();
        return _ -> reader.opens(addresses.get(Math.floorMod(next.getAndIncrement(), addresses.size())));
    }

    private static Operation asking(ApiUser reader, List<String> requests) {
        var next = new AtomicInteger();
        return _ -> reader.send(requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
    }

    private static String request(String page, Map<String, ?> variables) throws IOException {
        return ApiUser.request(document(page), variables);
    }

    /** The question that the page asks. */
    private static String document(String page) throws IOException {
        return new ClassPathResource(FOLDER + page + ".graphql").getContentAsString(StandardCharsets.UTF_8);
    }
}
