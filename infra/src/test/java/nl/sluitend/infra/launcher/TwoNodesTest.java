package nl.sluitend.infra.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.demo.caseload.CaseloadFeed;
import nl.sluitend.infra.demo.caseload.Extent;
import nl.sluitend.infra.digests.ShadowQuerySide;
import nl.sluitend.infra.launcher.Running.Part;
import nl.sluitend.query.rebuild.ServingCollections;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two applications on one PostgreSQL and one document store, each a process; the later tests use the former's people. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class TwoNodesTest {

    /** For what comes sooner or later; a machine may have much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int PEOPLE = 40;
    /** Some four hundred events are read in a few seconds. */
    private static final String REBUILD =
            "mutation { rebuildView(input: {view: \"inhabitants\", eventsPerSecond: 150}) { refusal { code } } }";

    private static final String SIGNALS =
            "select count(%s) from domain_event_entry where payloadType = 'expiring-ww-flagged'";
    private static final String CASES = "{ expiringCases(first: 1) { edges { node { wwCase } } } }";
    private static final String NAMES = "{ expiringCases(first: 1) { edges { node { person { name } } } } }";

    @TempDir
    static Path folder;

    private static TwoNodes nodes;
    private static List<String> lines;

    @BeforeAll
    static void start() throws IOException {
        var out = new ByteArrayOutputStream();
        CaseloadFeed.of(List.of("AM19"), MachineDay.today().withDayOfMonth(1), 90, Extent.ENDING)
                .writeTo(out);
        lines = out.toString(UTF_8).lines().limit(4L * PEOPLE).toList();
        nodes = TwoNodes.start(folder.resolve("data"));
    }

    @AfterAll
    static void end() throws Exception {
        nodes.end();
    }

    /** People of the caseload, in four parts. */
    private static List<String> part(int number) {
        return lines.subList(number * PEOPLE, (number + 1) * PEOPLE);
    }

    private static long dossiers() throws IOException {
        try (var models = nodes.models()) {
            return models.count("dossiers");
        }
    }

    private static void awaitDossiers(int count) {
        await().atMost(PATIENCE).until(() -> dossiers() == count);
    }

    private static long count(String question) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(nodes.kept().events());
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    @Test
    @Order(1)
    void commandsOnTheSamePeopleFromBothSidesAreBothDecidedOnTheTrueState() throws Exception {
        var others = CompletableFuture.supplyAsync(() -> nodes.feed(2, part(0)));
        var receipt = nodes.feed(1, part(0));
        var other = others.join();

        assertThat(receipt.path("rejected").asLong() + other.path("rejected").asLong())
                .as("%s %s", receipt, other)
                .isZero();
        assertThat(receipt.path("new").asLong() + other.path("new").asLong()).isEqualTo(PEOPLE);
        assertThat(nodes.kept().registeredCases()).isEqualTo(PEOPLE);
        assertThat(nodes.kept().distinctCases()).isEqualTo(PEOPLE);
        assertThat(nodes.kept().registeredPeople()).isEqualTo(PEOPLE);
        assertThat(nodes.kept().brokenStreams()).isZero();
        awaitDossiers(PEOPLE);
    }

    @Test
    @Order(1)
    void eachFoldsHalfOfTheParts() {
        awaitEvenShares();
    }

    private static void awaitEvenShares() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(nodes.partsFolded())
                        .containsOnly(
                                entry(nodes.process(Part.APPLICATION, 1).pid(), 2L),
                                entry(nodes.process(Part.APPLICATION, 2).pid(), 2L)));
    }

    @Test
    @Order(2)
    void theDailyRunSignalsEachCaseOnce() {
        awaitSignals(PEOPLE);

        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> count(SIGNALS.formatted("*")) == count(SIGNALS.formatted("distinct aggregateIdentifier")));
    }

    private static void awaitSignals(int least) {
        await().atMost(PATIENCE).until(() -> count(SIGNALS.formatted("*")) >= least);
    }

    /** Each change is folded by one of the two, so that what both hear has come over the wire to one of them. */
    @Test
    @Order(3)
    void aSubscriptionOnOneNodeSeesAChangeMadeOnTheOther() throws Exception {
        var noor = RealKeycloak.tokenOf("noor.uwv");
        try (var first = Heard.at(nodes.address(1), noor);
                var second = Heard.at(nodes.address(2), noor)) {
            await().atMost(PATIENCE)
                    .until(() -> first.messages().size() + second.messages().size() >= 2);
            nodes.feed(2, part(1));

            await().atMost(PATIENCE)
                    .until(() -> first.inhabitants().size() == PEOPLE
                            && second.inhabitants().equals(first.inhabitants()));
        }
        awaitDossiers(2 * PEOPLE);
    }

    @Test
    @Order(4)
    void aNodeThatStoodStillWhileAnotherTookOverChangesNothing() throws Exception {
        var frozen = folding(0);
        var living = frozen == 1 ? 2 : 1;
        TwoNodes.signal("STOP", nodes.process(Part.APPLICATION, frozen));
        try {
            nodes.feed(living, part(2));
            awaitDossiers(3 * PEOPLE);
            assertThat(folding(0)).isEqualTo(living);
        } finally {
            TwoNodes.signal("CONT", nodes.process(Part.APPLICATION, frozen));
        }
        assertViewsEqualRebuiltOnes();
    }

    /** Which of the two. */
    private static int folding(int segment) throws IOException {
        var pid = nodes.folding(segment);
        return nodes.process(Part.APPLICATION, 1).pid() == pid ? 1 : 2;
    }

    @Test
    @Order(5)
    void theWorkOfANodeThatDiesIsTakenOverAndTheNodeComesBack() throws Exception {
        var dying = folding(0);
        var killed = nodes.process(Part.APPLICATION, dying);
        killed.destroyForcibly();

        await().atMost(Duration.ofSeconds(15)).until(() -> nodes.folding(0) != killed.pid());
        await().atMost(PATIENCE).until(() -> new Health(nodes.address(dying)).isUp());
        assertThat(nodes.process(Part.APPLICATION, dying).pid()).isNotEqualTo(killed.pid());
        awaitEvenShares();
        assertViewsEqualRebuiltOnes();
    }

    @Test
    @Order(6)
    void aDocumentStoreThatCameBackEmptyIsFilledAnew() throws Exception {
        nodes.process(Part.DOCUMENTS, 1).destroyForcibly();

        await().atMost(PATIENCE).ignoreExceptions().until(() -> dossiers() == 3 * PEOPLE);
        assertViewsEqualRebuiltOnes();
        assertThat(nodes.ask(1, RealKeycloak.tokenOf("noor.uwv"), CASES, Map.of())
                        .at("/data/expiringCases/edges/0/node/wwCase")
                        .asString(""))
                .isNotEmpty();
    }

    @Test
    @Order(7)
    void theOperatorSeesThatADocumentIsNotWhatTheEventsSay() throws IOException {
        var out = new StringWriter();
        assertThat(verified(out)).isZero();
        assertThat(out.toString()).contains("All are what the events say.");

        try (var models = nodes.models()) {
            models.database()
                    .getCollection(ServingCollections.in(models.database())
                            .collections()
                            .get("dossiers"))
                    .updateOne(new Document(), Updates.set("view.lastDay", "damaged"));
        }

        assertThat(verified(out)).isEqualTo(1);
        assertThat(out.toString()).containsPattern("dossiers .* of 120 when folded from the events");
    }

    private static int verified(StringWriter out) {
        return run(out, "digest", "--verify", "--data", pathOf(nodes));
    }

    private static int run(StringWriter out, String... verb) {
        return Sluitend.commandLine().setOut(new PrintWriter(out)).execute(verb);
    }

    private static String pathOf(TwoNodes some) {
        return some.folder().path().toString();
    }

    /** One of the two reads, both switch; the damage of the test before is gone with the old generation. */
    @Test
    @Order(8)
    void aRebuildMendsItWhileBothGoOnWritingAndAnswering() throws Exception {
        try (var asking = Asking.begun(nodes, RealKeycloak.tokenOf("noor.uwv"))) {
            await().atMost(PATIENCE).until(() -> asking.most() == 3 * PEOPLE);
            var begun = nodes.ask(1, operator(), REBUILD, Map.of()).at("/data/rebuildView");
            assertThat(begun.path("refusal").isNull()).as("%s", begun).isTrue();

            assertThat(nodes.feed(2, part(3)).path("new").asLong()).isEqualTo(PEOPLE);
            await().atMost(PATIENCE).until(() -> stateOfTheRebuild(2).equals("SWITCHED"));
            await().atMost(PATIENCE).until(() -> asking.most() == 4 * PEOPLE);
            assertThat(asking.falls()).isEmpty();
        }
        assertViewsEqualRebuiltOnes();
        assertThat(verified(new StringWriter())).isZero();
    }

    private static String operator() throws IOException {
        return new RealmTokens(RealKeycloak.uri())
                .ofMachine("sluitend-operator", RealKeycloak.secrets().operator());
    }

    private static String stateOfTheRebuild(int node) throws Exception {
        return nodes.ask(node, operator(), "{ rebuilds { view state } }", Map.of())
                .at("/data/rebuilds")
                .valueStream()
                .filter(view -> view.path("view").asString().equals("inhabitants"))
                .map(view -> view.path("state").asString(""))
                .findFirst()
                .orElse("");
    }

    @Test
    @Order(9)
    void aBackupOfTheTwoIsPutBackAndServedByTwoOthers() throws Exception {
        var kept = folder.resolve("kept").toString();
        var keys = "--keys=" + folder.resolve("keys");
        var other = folder.resolve("other");
        awaitSignals(4 * PEOPLE); // those that come later have other times here and there
        assertThat(run(new StringWriter(), "backup", kept, keys, "--data", pathOf(nodes)))
                .isZero();
        assertThat(run(new StringWriter(), "restore", kept, keys, "--data", other.toString()))
                .isZero();

        var restored = TwoNodes.start(other);
        try (var before = nodes.models();
                var after = restored.models()) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(after.digests()).isEqualTo(before.digests()));
            assertThat(restored.ask(2, RealKeycloak.tokenOf("noor.uwv"), NAMES, Map.of())
                            .at("/data/expiringCases/edges/0/node/person/name")
                            .asString(""))
                    .isNotEmpty();
        } finally {
            restored.end();
        }
    }

    /** Both go on folding: the daily run may signal somebody between two looks. */
    private static void assertViewsEqualRebuiltOnes() throws IOException {
        try (var rebuilt = ShadowQuerySide.from(nodes.kept().events());
                var live = nodes.models()) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(live.digests()).isEqualTo(rebuilt.digests(PATIENCE)));
        }
    }
}
