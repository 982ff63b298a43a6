package nl.sluitend.benchmark.twin;

import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.infra.embedded.documents.DocumentStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The twin of a rebuild leaves what the rebuild leaves. */
class CollectedTest {

    @Test
    void documentsAndIndexesAreTheSame() {
        try (var theirs = DocumentStore.start();
                var ours = DocumentStore.start();
                var from = MongoClients.create(theirs.uri());
                var to = MongoClients.create(ours.uri())) {
            var finished = finished(from.getDatabase("sluitend"));
            var copy = to.getDatabase("sluitend");
            finished.declareIndexes(copy);
            finished.write(copy, 0, 2, 3);
            finished.write(copy, 1, 2, 3);
            assertThat(Collected.of(copy, "people").indexes()).isEqualTo(finished.indexes());
            assertThat(documents(copy)).containsExactlyInAnyOrderElementsOf(documents(from.getDatabase("sluitend")));
        }
    }

    private static Collected finished(MongoDatabase database) {
        var people = database.getCollection("people");
        people.createIndex(ascending("home", "age"));
        people.insertMany(IntStream.range(0, 11)
                .mapToObj(number -> new Document("_id", "p" + number).append("age", number))
                .toList());
        var finished = Collected.of(database, "people");
        assertThat(finished.indexes()).containsExactly(new Document("home", 1).append("age", 1));
        return finished;
    }

    private static List<Document> documents(MongoDatabase database) {
        return database.getCollection("people").find().into(new ArrayList<>());
    }
}
