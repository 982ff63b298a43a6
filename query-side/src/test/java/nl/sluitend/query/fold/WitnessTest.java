package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guard over indexes sees a question that lacks one. */
class WitnessTest {

    private final Store store = Store.fresh();
    private final MongoCollection<Document> seeded = store.database().getCollection("seeded");

    @BeforeEach
    void declare() {
        seeded.createIndex(ascending("a", "b", "c"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private boolean covers(Bson filter, Bson sort) {
        seeded.find(filter).sort(sort).into(new ArrayList<>());
        return store.witness().uncovered().isEmpty();
    }

    @Test
    void equalityThenSortThenTheRestIsCovered() {
        assertThat(covers(and(eq("a", 1), gte("c", 1)), ascending("b"))).isTrue();
        assertThat(covers(eq("a", 1), descending("b", "c"))).isTrue();
        assertThat(covers(eq("_id", 1), new Document())).isTrue();
    }

    @Test
    void aQuestionThatNoIndexLeadsIsFound() {
        assertThat(covers(eq("b", 1), new Document())).isFalse();
    }

    @Test
    void aSortThatTheIndexDoesNotGiveIsFound() {
        assertThat(covers(eq("a", 1), ascending("c"))).isFalse();
    }

    @Test
    void aSortInTwoDirectionsIsFound() {
        assertThat(covers(eq("a", 1), new Document("b", 1).append("c", -1))).isFalse();
    }

    @Test
    void aFieldOutsideTheIndexIsFound() {
        assertThat(covers(and(eq("a", 1), eq("d", 1)), new Document())).isFalse();
    }

    @Test
    void anAggregationIsLookedAtByItsMatch() {
        seeded.aggregate(List.of(Aggregates.match(eq("d", 1)))).into(new ArrayList<>());

        assertThat(store.witness().uncovered()).hasSize(1);
    }
}
