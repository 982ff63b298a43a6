package nl.sluitend.infra.delivery;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.gateway.delivery.DeliveryNote;
import nl.sluitend.gateway.delivery.DeliveryState;
import nl.sluitend.gateway.delivery.FeedDelivery;
import nl.sluitend.gateway.delivery.LineCounts;
import nl.sluitend.gateway.delivery.RejectedLine;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.postgres.Schema;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is remembered of deliveries, on a real PostgreSQL. */
@SuppressWarnings("NullAway.Init")
class FeedDeliveriesOnPostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LineCounts FEW = new LineCounts(10, 4, 3, 2, 1, 0);
    private static final Window ALL = new Window(Window.MOST, null);

    @TempDir
    private static Path folder;

    private static PostgresServer server;
    private static DriverManagerDataSource database;

    private final FeedDeliveriesOnPostgres deliveries = new FeedDeliveriesOnPostgres(database);

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
        database = new DriverManagerDataSource(server.uri(PostgresServer.EVENTS));
        Schema.EVENTS.migrate(database);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void empty() {
        JdbcClient.create(database)
                .sql("truncate feed_delivery, rejected_line, rejection_words")
                .update();
    }

    private String begun() {
        var key = UUID.randomUUID().toString();
        deliveries.begin(FeedDelivery.begun(key, NOW, "feed", "uwv"));
        return key;
    }

    private boolean note(String delivery, LineCounts counts, @Nullable DeliveryState outcome, RejectedLine... more) {
        return deliveries.note(new DeliveryNote(delivery, NOW.plusSeconds(5), counts, List.of(more), outcome));
    }

    private static RejectedLine rejected(String delivery, int place, String code) {
        return new RejectedLine(
                delivery,
                place,
                place + 7L,
                "lastDay.date",
                code,
                new Words(code + " nl", code + " en"),
                new Words("doe iets", "do something"));
    }

    @Test
    void aDeliveryIsFoundAsItWasNoted() {
        var key = begun();
        assertThat(deliveries.find(key)).contains(FeedDelivery.begun(key, NOW, "feed", "uwv"));

        note(key, FEW, null);
        assertThat(deliveries.find(key)).hasValueSatisfying(running -> {
            assertThat(running.counts()).isEqualTo(FEW);
            assertThat(running.heard()).isEqualTo(NOW.plusSeconds(5));
            assertThat(running.ended()).isNull();
            assertThat(running.outcome()).isNull();
        });

        note(key, FEW, DeliveryState.INTERRUPTED);
        assertThat(deliveries.find(key)).hasValueSatisfying(ended -> {
            assertThat(ended.ended()).isEqualTo(NOW.plusSeconds(5));
            assertThat(ended.outcome()).isEqualTo(DeliveryState.INTERRUPTED);
        });
    }

    @Test
    void whoNamesNoEmployerIsRememberedToo() {
        var key = UUID.randomUUID().toString();
        deliveries.begin(FeedDelivery.begun(key, NOW, "feed", null));
        assertThat(deliveries.find(key)).map(FeedDelivery::organisation).isEmpty();
    }

    @Test
    void aKeyOfAnotherFormIsNobodys() {
        assertThat(deliveries.find("\0 or true")).isEmpty();
        assertThat(deliveries.cancel("7", NOW)).isFalse();
        assertThat(deliveries.rejection("7", 0)).isEmpty();
    }

    /** A note whose answer was lost is written again. */
    @Test
    void aRejectionThatIsSaidTwiceStandsThereOnce() {
        var key = begun();
        var line = rejected(key, 0, "field-invalid");
        note(key, FEW, null, line);
        note(key, FEW, DeliveryState.DONE, line, rejected(key, 1, "field-missing"));
        assertThat(rows(deliveries.rejections(key, ALL))).containsExactly(line, rejected(key, 1, "field-missing"));
        assertThat(deliveries.rejection(key, 1)).contains(rejected(key, 1, "field-missing"));
        assertThat(deliveries.rejection(key, 2)).isEmpty();
    }

    @Test
    void theWordsOfACodeAreThoseThatWereSaidLast() {
        var first = begun();
        note(first, FEW, null, rejected(first, 0, "field-invalid"));
        var second = begun();
        var words = new Words("nieuw", "new");
        note(second, FEW, null, new RejectedLine(second, 0, 1, "", "field-invalid", words, words));
        assertThat(rows(deliveries.rejections(first, ALL)))
                .extracting(RejectedLine::message)
                .containsExactly(words);
    }

    @Test
    void whoAsksThatItStopsIsHeardAtTheNextNote() {
        var key = begun();
        assertThat(note(key, FEW, null)).isFalse();
        assertThat(deliveries.cancel(key, NOW)).isTrue();
        assertThat(deliveries.find(key)).map(FeedDelivery::cancelAsked).contains(NOW);
        assertThat(note(key, FEW, null)).isTrue();
        note(key, FEW, DeliveryState.CANCELLED);
        assertThat(deliveries.cancel(key, NOW)).isFalse();
    }

    @Test
    void theNewestComesFirstPageByPageInBothDirections() {
        var keys = Stream.generate(this::begun).limit(5).toList().reversed();
        var first = deliveries.newestFirst(new Window(2, null));
        assertThat(keys(first)).isEqualTo(keys.subList(0, 2));
        assertThat(first.hasNext()).isTrue();
        assertThat(first.hasPrevious()).isFalse();

        var second = deliveries.newestFirst(new Window(2, last(first)));
        assertThat(keys(second)).isEqualTo(keys.subList(2, 4));
        assertThat(second.hasPrevious()).isTrue();

        var third = deliveries.newestFirst(new Window(2, last(second)));
        assertThat(keys(third)).isEqualTo(keys.subList(4, 5));
        assertThat(third.hasNext()).isFalse();

        var back =
                deliveries.newestFirst(Window.last(2, third.items().getFirst().cursor()));
        assertThat(keys(back)).isEqualTo(keys.subList(2, 4));
        assertThat(back.hasNext()).isTrue();
        assertThat(back.hasPrevious()).isTrue();
        assertThat(keys(deliveries.newestFirst(Window.last(2, null)))).isEqualTo(keys.subList(3, 5));
    }

    @Test
    void allRejectionsAreReadInOrderAndNoneOfAnother() {
        var key = begun();
        var other = begun();
        note(other, FEW, null, rejected(other, 0, "field-invalid"));
        note(
                key,
                FEW,
                null,
                IntStream.range(0, 250)
                        .mapToObj(place -> rejected(key, place, "field-invalid"))
                        .toArray(RejectedLine[]::new));
        var read = new ArrayList<RejectedLine>();
        var page = deliveries.rejections(key, ALL);
        read.addAll(rows(page));
        while (page.hasNext()) {
            page = deliveries.rejections(key, new Window(Window.MOST, last(page)));
            read.addAll(rows(page));
        }
        assertThat(read)
                .extracting(RejectedLine::place)
                .containsExactlyElementsOf(IntStream.range(0, 250).boxed().toList());
        assertThat(read).allMatch(line -> line.delivery().equals(key));
    }

    @Test
    void aCursorMadeByHandIsRefused() {
        assertThatThrownBy(() -> deliveries.newestFirst(new Window(2, "1 or true")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deliveries.newestFirst(Window.last(2, ""))).isInstanceOf(Refused.class);
    }

    /** With the same codes, in each other's way as much as can be. */
    @Test
    void twoDeliveriesAtOnceAreApart() {
        var keys = List.of(begun(), begun());
        var both = keys.stream()
                .map(key -> runAsync(() -> IntStream.range(0, 50)
                        .forEach(place -> note(
                                key,
                                FEW,
                                null,
                                rejected(key, 2 * place, "b-" + place % 3),
                                rejected(key, 2 * place + 1, "a-" + place % 3)))))
                .toList();
        both.forEach(each -> each.join());
        assertThat(keys)
                .allSatisfy(key -> assertThat(rows(deliveries.rejections(key, ALL)))
                        .hasSize(100)
                        .allMatch(line -> line.delivery().equals(key)));
    }

    private static <T> List<T> rows(Page<T> page) {
        return page.items().stream().map(Page.Entry::node).toList();
    }

    private static List<String> keys(Page<FeedDelivery> page) {
        return rows(page).stream().map(FeedDelivery::delivery).toList();
    }

    private static String last(Page<?> page) {
        return page.items().getLast().cursor();
    }
}
