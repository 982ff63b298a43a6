package nl.sluitend.infra.embedded.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** How documents are kept and exchanged changes nothing about what is written and found: the plain store is the yardstick. */
class WritesPropertyTest {

    private static final MongoServer KEPT = new MongoServer(new IndexedBackend());
    private static final MongoServer PLAIN = new MongoServer(new MemoryBackend());
    private static final MongoClient TO_KEPT = MongoClients.create(KEPT.bindAndGetConnectionString());
    private static final MongoClient TO_PLAIN = MongoClients.create(PLAIN.bindAndGetConnectionString());

    private final MongoCollection<Document> kept =
            TO_KEPT.getDatabase("sluitend").getCollection("writes");
    private final MongoCollection<Document> plain =
            TO_PLAIN.getDatabase("sluitend").getCollection("writes");

    /** A write; the outcome as text, with a refusal as its code. */
    interface Write {

        @Nullable
        Object apply(MongoCollection<Document> rows);

        default String on(MongoCollection<Document> rows) {
            try {
                return String.valueOf(apply(rows));
            } catch (MongoException refused) {
                return "refused " + refused.getCode();
            }
        }
    }

    @AfterContainer
    static void close() {
        TO_KEPT.close();
        TO_PLAIN.close();
        KEPT.shutdownNow();
        PLAIN.shutdownNow();
    }

    @BeforeProperty
    void declare() {
        kept.createIndex(ascending("view.of", "view.day", "_id"));
        kept.createIndex(ascending("view.day", "sequence"));
    }

    @Property(tries = 50)
    void whatIsWrittenIsFound(
            @ForAll("writes") List<Write> writes,
            @ForAll("questions") Bson question,
            @ForAll("orders") Bson order,
            @ForAll("parts") Bson parts) {
        kept.deleteMany(new Document());
        plain.deleteMany(new Document());

        for (var write : writes) {
            assertThat(write.on(kept)).isEqualTo(write.on(plain));
        }

        assertThat(found(kept, question, order, parts)).isEqualTo(found(plain, question, order, parts));
        assertThat(kept.find().into(new ArrayList<>())).isEqualTo(plain.find().into(new ArrayList<>()));
        assertThat(kept.countDocuments(question)).isEqualTo(plain.countDocuments(question));
    }

    private static List<Document> found(MongoCollection<Document> rows, Bson question, Bson order, Bson parts) {
        return rows.find(question)
                .sort(order)
                .projection(parts)
                .skip(1)
                .batchSize(2)
                .into(new ArrayList<>());
    }

    @Provide
    Arbitrary<List<Write>> writes() {
        return Arbitraries.oneOf(exchanges(), changes(), removals()).list().ofMaxSize(25);
    }

    private static Arbitrary<Write> exchanges() {
        var upsert = new ReplaceOptions().upsert(true);
        return Combinators.combine(documents(), Arbitraries.integers().between(0, 4))
                .as((document, way) -> rows -> {
                    var id = eq("_id", document.get("_id"));
                    var older = and(id, lte("sequence", document.get("sequence")), eq("setAside", null));
                    return switch (way) {
                        case 0 -> rows.insertOne(document).wasAcknowledged();
                        case 1 -> rows.replaceOne(id, document, upsert);
                        case 2 -> rows.replaceOne(id, document);
                        case 3 -> rows.replaceOne(older, new Document(document), upsert);
                        default -> rows.replaceOne(older, document);
                    };
                });
    }

    private static Arbitrary<Write> changes() {
        return Combinators.combine(documents(), Arbitraries.integers().between(0, 5))
                .as((document, way) -> rows -> {
                    var id = eq("_id", document.get("_id"));
                    var day = document.getInteger("day");
                    return switch (way) {
                        case 0 -> rows.updateOne(id, set("view", document.get("view")));
                        case 1 -> rows.updateOne(id, max("sequence", day), new UpdateOptions().upsert(true));
                        case 2 -> rows.updateMany(gte("view.day", day), set("setAside", true));
                        case 3 -> rows.updateOne(id, unset("view.of"));
                        case 4 -> rows.findOneAndUpdate(id, push("list", day));
                        default -> rows.updateMany(eq("view.of", "uwv"), set("view.day", day));
                    };
                });
    }

    private static Arbitrary<Write> removals() {
        return Combinators.combine(documents(), Arbitraries.integers().between(0, 2))
                .as((document, way) -> rows -> switch (way) {
                    case 0 -> rows.deleteOne(eq("_id", document.get("_id")));
                    case 1 -> rows.deleteMany(eq("view.day", document.get("day")));
                    default -> rows.findOneAndDelete(eq("_id", document.get("_id")));
                });
    }

    private static Arbitrary<Document> documents() {
        var numbers = Arbitraries.integers().between(1, 4);
        var of = Arbitraries.of("leiden", "uwv", "voorschoten");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        numbers.flatMap(number -> Arbitraries.<Object>of(number, (long) number, (double) number)),
                        numbers,
                        Arbitraries.<Object>oneOf(of, of.list().ofMaxSize(3)).injectNull(0.1),
                        Arbitraries.<Object>of(
                                        1, 2.5, "x", true, Instant.ofEpochMilli(5), List.of(), new Document("a", 1))
                                .injectNull(0.1))
                .filter((_, _, _, audience, any) ->
                        !(audience instanceof List && any instanceof List)) // one list to an index
                .as((id, sequence, day, audience, any) -> new Document("_id", "row-" + id)
                        .append("sequence", sequence)
                        .append("at", Instant.ofEpochSecond(day))
                        .append(
                                "view",
                                new Document("day", any).append("of", audience).append("é", List.of(any + "")))
                        .append("day", day));
    }

    @Provide
    Arbitrary<Bson> questions() {
        return Arbitraries.of(
                Filters.empty(),
                eq("_id", "row-1"),
                in("_id", "row-3", "row-1", "row-9"),
                and(eq("_id", "row-2"), gte("sequence", 2)),
                eq("view.of", "uwv"),
                and(in("view.of", "uwv", "leiden"), gte("view.day", 1)),
                and(eq("view.day", 1), lte("sequence", 3)),
                Filters.or(eq("view.of", "leiden"), eq("setAside", true)),
                eq("view.day.a", 1),
                Filters.exists("view.of", false),
                Filters.size("view.of", 2));
    }

    @Provide
    Arbitrary<Bson> orders() {
        return Arbitraries.of(
                        "{_id: 1}",
                        "{_id: -1}",
                        "{'view.day': 1, _id: 1}",
                        "{'view.of': -1, _id: 1}",
                        "{'view.day': -1, sequence: -1, _id: 1}")
                .map(Document::parse);
    }

    @Provide
    Arbitrary<Bson> parts() {
        return Arbitraries.of(
                new Document(),
                include("sequence", "view.of"),
                include("view.day.a", "list"),
                exclude("view.of"),
                exclude("_id"));
    }
}
