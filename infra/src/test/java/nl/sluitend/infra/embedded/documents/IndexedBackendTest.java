package nl.sluitend.infra.embedded.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryParameters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The embedded store uses the indexes that it was told of. */
class IndexedBackendTest {

    private final Counting rows = new Counting();

    /** Counts the documents that it looks at. */
    private static final class Counting extends IndexedCollection {

        private int looks;

        Counting() {
            super(
                    new IndexedBackend().openOrCreateDatabase("sluitend"),
                    "rows",
                    CollectionOptions.withDefaults(),
                    new CursorRegistry());
        }

        @Override
        protected boolean documentMatchesQuery(
                de.bwaldvogel.mongo.bson.Document document, de.bwaldvogel.mongo.bson.Document query) {
            looks++;
            return super.documentMatchesQuery(document, query);
        }
    }

    private static de.bwaldvogel.mongo.bson.Document row(int day) {
        return new de.bwaldvogel.mongo.bson.Document("_id", "row-" + day)
                .append("of", List.of("uwv"))
                .append("day", day);
    }

    @Test
    void aPageIsReadWhereItsIndexBeginsAndNoFurther() {
        rows.addIndex(new SortedIndex("of_day", List.of(new IndexKey("of", true), new IndexKey("day", true))));
        IntStream.range(0, 1000).mapToObj(IndexedBackendTest::row).forEach(rows::addDocument);
        var question = new de.bwaldvogel.mongo.bson.Document(
                        "query",
                        new de.bwaldvogel.mongo.bson.Document("of", "uwv")
                                .append("day", new de.bwaldvogel.mongo.bson.Document("$gte", 500)))
                .append("orderby", new de.bwaldvogel.mongo.bson.Document("day", 1));

        var page = rows.handleQuery(new QueryParameters(question, 0, 20));

        assertThat(page.collectDocuments()).hasSize(20).first().isEqualTo(row(500));
        assertThat(rows.looks).isLessThanOrEqualTo(20);
    }

    @Test
    void aReplaceThatExpectsAnOlderDocumentFindsANewerOneAndChangesNothing() {
        try (var store = DocumentStore.start();
                var client = MongoClients.create(store.uri())) {
            var documents = client.getDatabase("sluitend").getCollection("rows");
            documents.createIndex(Indexes.ascending("day"));
            documents.insertOne(new Document("_id", "x").append("sequence", 7L));

            assertThatThrownBy(() -> documents.replaceOne(
                            and(eq("_id", "x"), lt("sequence", 5L)),
                            new Document("_id", "x").append("sequence", 5L),
                            new ReplaceOptions().upsert(true)))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("11000");
            assertThat(documents.find(eq("_id", "x")).first()).containsEntry("sequence", 7L);
        }
    }

    @Test
    void aReaderFindsADocumentWholeAndOnceWhileItIsReplaced() {
        try (var store = DocumentStore.start();
                var client = MongoClients.create(store.uri())) {
            var documents = client.getDatabase("sluitend").getCollection("rows");
            documents.createIndex(Indexes.ascending("day", "of"));
            documents.insertOne(version(0));

            var writes = CompletableFuture.runAsync(() ->
                    IntStream.range(1, 300).forEach(number -> documents.replaceOne(eq("_id", "x"), version(number))));
            while (!writes.isDone()) {
                for (var question : List.of(eq("_id", "x"), eq("day", 1))) {
                    assertThat(documents.find(question))
                            .singleElement()
                            .satisfies(found -> assertThat(found).isEqualTo(version(found.getInteger("of"))));
                }
            }
            writes.join();
        }
    }

    private static Document version(int number) {
        return new Document("_id", "x").append("day", 1).append("of", number).append("same", List.of(number));
    }

    @Test
    void aChangeThatTheIndexesRefuseLeavesTheDocumentAsItWas() {
        try (var store = DocumentStore.start();
                var client = MongoClients.create(store.uri())) {
            var documents = client.getDatabase("sluitend").getCollection("rows");
            documents.createIndex(Indexes.ascending("day", "of"));
            documents.insertOne(version(1));

            var lists = version(2).append("day", List.of(1)).append("of", List.of(2));
            for (var refused : List.of(lists, new Document(lists).append("_id", "y"))) {
                assertThatThrownBy(() -> documents.replaceOne(
                                eq("_id", refused.get("_id")), refused, new ReplaceOptions().upsert(true)))
                        .isInstanceOf(MongoWriteException.class)
                        .hasMessageContaining("171");
            }

            assertThat(documents.find(eq("day", 1))).containsExactly(version(1));
            assertThat(documents.deleteMany(new Document()).getDeletedCount()).isEqualTo(1);
        }
    }
}
