package nl.sluitend.infra.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.demo.caseload.CaseloadFeed;
import nl.sluitend.infra.demo.caseload.Extent;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealProduct;
import nl.sluitend.infra.launcher.RealmTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as tools and clients meet it that no one here wrote. */
@SuppressWarnings("NullAway.Init")
class ClientsTest {

    private static final int CASES = 60;
    private static final Path EXAMPLES = Path.of("../gateway/src/main/resources/static/graphiql/examples");

    @TempDir
    static Path data;

    private static @Nullable RealProduct product;
    private static Npm npm;
    private static String address;
    private static String noor;

    @BeforeAll
    static void start() throws Exception {
        var found = Npm.find();
        assumeTrue(found.isPresent(), Npm.MISSING);
        npm = found.get();
        product = RealProduct.start(data);
        address = product.uri().toString();
        noor = RealKeycloak.tokenOf("noor.uwv");
        feed(product.uri());
    }

    /** The first cases of a synthetic caseload. */
    private static void feed(URI gateway) throws Exception {
        var written = new ByteArrayOutputStream();
        CaseloadFeed.of(List.of("AM19"), MachineDay.today().withDayOfMonth(1), 7, Extent.ENDING)
                .writeTo(written);
        var lines =
                written.toString(StandardCharsets.UTF_8).lines().limit(CASES).collect(Collectors.joining("\n"));
        var token = new RealmTokens(RealKeycloak.uri())
                .ofMachine("uwv-feed", RealKeycloak.secrets().feed());
        var request = HttpRequest.newBuilder(gateway.resolve("/feed/v1/ww-cases"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var receipt = client.send(request, BodyHandlers.ofString()).body();
            assertThat(new JsonMapper().readTree(receipt).path("new").asInt()).isEqualTo(CASES);
        }
    }

    @AfterAll
    static void end() throws IOException {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void everyExampleCompilesWithACodeGeneratorAndWithRelay() throws Exception {
        var said = npm.node("compile.mjs", address, noor, EXAMPLES.toRealPath().toString(), "compiled");
        said.forEach(System.out::println);

        assertThat(said).endsWith("0").anyMatch(line -> line.startsWith("Relay compiler: "));
    }

    @Test
    void twoPublicClientsPageInBothDirectionsAndFindARowAgain() throws Exception {
        var said = npm.node("page.mjs", address, noor, String.valueOf(CASES));
        said.forEach(System.out::println);

        assertThat(said).endsWith("0").anyMatch(line -> line.startsWith("urql: "));
    }
}
