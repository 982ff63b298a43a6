package nl.sluitend.infra.embedded.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Indexes change how fast an answer comes and nothing about the answer: the scanning store is the yardstick. */
class IndexedBackendPropertyTest {

    private static final MongoServer INDEXED = new MongoServer(new IndexedBackend());
    private static final MongoServer SCANNING = new MongoServer(new MemoryBackend());
    private static final MongoClient TO_INDEXED = MongoClients.create(INDEXED.bindAndGetConnectionString());
    private static final MongoClient TO_SCANNING = MongoClients.create(SCANNING.bindAndGetConnectionString());

    private final MongoCollection<Document> indexed =
            TO_INDEXED.getDatabase("sluitend").getCollection("rows");
    private final MongoCollection<Document> scanned =
            TO_SCANNING.getDatabase("sluitend").getCollection("rows");

    @AfterContainer
    static void close() {
        TO_INDEXED.close();
        TO_SCANNING.close();
        INDEXED.shutdownNow();
        SCANNING.shutdownNow();
    }

    private void declare() {
        indexed.createIndex(ascending("of", "open", "day", "_id"));
        indexed.createIndex(ascending("open", "day"));
        indexed.createIndex(descending("day"));
    }

    @Property(tries = 200)
    void everyQuestionHasTheAnswerOfAScan(
            @ForAll("writes") List<Document> writes,
            @ForAll("questions") Bson question,
            @ForAll("orders") Document order,
            @ForAll("limits") int limit,
            @ForAll boolean declaredLater) {
        TO_INDEXED.getDatabase("sluitend").drop();
        scanned.deleteMany(new Document());
        if (!declaredLater) {
            declare();
        }
        writes.forEach(row -> write(indexed, row));
        writes.forEach(row -> write(scanned, row));
        if (declaredLater) {
            declare();
        }

        assertThat(answer(indexed, question, order, limit)).isEqualTo(answer(scanned, question, order, limit));
    }

    /** What has an even day is taken away again now and then, and everything is replaced by what comes later. */
    private static void write(MongoCollection<Document> rows, Document row) {
        rows.replaceOne(eq("_id", row.get("_id")), row, new ReplaceOptions().upsert(true));
        if (Integer.valueOf(4).equals(row.get("day"))) {
            rows.deleteOne(and(eq("_id", row.get("_id")), eq("day", 4)));
        }
    }

    private static List<Document> answer(MongoCollection<Document> rows, Bson question, Document order, int limit) {
        return rows.find(question).sort(order).limit(limit).into(new ArrayList<>());
    }

    @Provide
    Arbitrary<List<Document>> writes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("leiden", "uwv", "voorschoten").set().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 6).injectNull(0.2))
                .as((id, of, open, day) -> new Document("_id", "row-" + id)
                        .append("of", List.copyOf(of))
                        .append("open", open)
                        .append("day", day))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Bson> questions() {
        var of = Arbitraries.of(
                Filters.empty(), eq("of", "uwv"), in("of", Set.of("leiden", "voorschoten")), in("of", Set.of()));
        var open = Arbitraries.of(Filters.empty(), eq("open", true), in("open", true, false));
        var day = Arbitraries.of(
                Filters.empty(),
                eq("day", 3),
                eq("day", null),
                and(gte("day", 2), lt("day", 5)),
                lte("day", 3),
                or(lt("day", 2), eq("_id", "row-3")));
        var id = Arbitraries.of(
                Filters.empty(), Filters.empty(), eq("_id", "row-1"), in("_id", "row-2", "row-1", "row-40"));
        return Combinators.combine(of, open, day, id).as(Filters::and);
    }

    @Provide
    Arbitrary<Document> orders() {
        return Arbitraries.of(
                Document.parse("{day: 1, _id: 1}"),
                Document.parse("{day: -1, _id: -1}"),
                Document.parse("{day: 1, _id: -1}"),
                Document.parse("{_id: 1}"));
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.of(0, 1, 3, 100);
    }
}
