package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.kernel.rebuild.Difference;
import nl.sluitend.query.fold.RowsOf;
import nl.sluitend.query.fold.Store;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two generations of a collection, of which the second was built anew. */
class ComparisonTest {

    private final Store store = Store.fresh();

    @AfterEach
    void close() {
        store.close();
    }

    private void given(int generation, int from, int to) {
        store.database()
                .getCollection("dossiers." + generation)
                .insertMany(IntStream.range(from, to)
                        .mapToObj(number -> new Document("_id", id(number))
                                .append("sequence", 3L)
                                .append("view", new Document("name", "n" + number).append("municipality", "gm0546")))
                        .toList());
    }

    private static String id(int number) {
        return "%06d".formatted(number);
    }

    private void changed(int generation, int number, String field, Object value) {
        store.database().getCollection("dossiers." + generation).updateOne(eq("_id", id(number)), set(field, value));
    }

    private Difference difference() {
        return new Comparison(store.database(), "dossiers", null, 1, 2).difference();
    }

    /** One row of each dossier, unchanged since an earlier event in the first of them. */
    private void givenWithRows() {
        given(1, 0, 20);
        given(2, 0, 20);
        givenRows(1, 1L);
        givenRows(2, 3L);
    }

    private void givenRows(int generation, long sequence) {
        store.database()
                .getCollection("rows." + generation)
                .insertMany(IntStream.range(0, 20)
                        .mapToObj(number -> new Document("_id", "row" + id(number))
                                .append("sequence", sequence)
                                .append(
                                        "view",
                                        new Document("of", new Document("person", id(number))).append("day", 1)))
                        .toList());
    }

    private void changedRow(int generation, int number, String field, Object value) {
        store.database()
                .getCollection("rows." + generation)
                .updateOne(eq("_id", "row" + id(number)), set(field, value));
    }

    private Difference differenceOfRows() {
        return new Comparison(store.database(), "rows", new RowsOf("dossiers", "view.of.person"), 1, 2).difference();
    }

    @Test
    void rowsThatAnEventDidNotChangeDoNotDiffer() {
        givenWithRows();

        assertThat(differenceOfRows().isAny()).isFalse();
    }

    @Test
    void rowsOfDocumentsThatSawTheSameEventsDifferInNamedFields() {
        givenWithRows();
        changedRow(1, 4, "view.day", 2);

        assertThat(differenceOfRows())
                .isEqualTo(new Difference("rows", 0, 0, 1, List.of("day"), List.of("row" + id(4))));
    }

    @Test
    void aRowOfADocumentThatOneOfThemHasSeenFurtherIsOnItsWay() {
        givenWithRows();
        changedRow(2, 4, "view.day", 2);
        changed(2, 4, "sequence", 4L);

        assertThat(differenceOfRows().isAny()).isFalse();
    }

    @Test
    void aRowThatIsWrittenBeforeItsDocumentIsOnItsWay() {
        givenWithRows();
        changedRow(2, 4, "view.day", 2);
        changedRow(2, 4, "sequence", 4L);

        assertThat(differenceOfRows().isAny()).isFalse();
    }

    @Test
    void aRowThatIsMissingDiffers() {
        givenWithRows();
        store.database().getCollection("rows.2").deleteOne(eq("_id", "row" + id(4)));

        assertThat(differenceOfRows().removed()).isEqualTo(1);
    }

    @Test
    void aRowThatIsSetAsideInOneOfThemDiffers() {
        givenWithRows();
        changedRow(2, 4, "setAside", true);

        assertThat(differenceOfRows().fields()).containsExactly("setAside");
    }

    @Test
    void equalGenerationsDifferInNothing() {
        given(1, 0, 20);
        given(2, 0, 20);

        assertThat(difference().isAny()).isFalse();
    }

    @Test
    void documentsThatSawTheSameEventsDifferInNamedFields() {
        given(1, 0, 20);
        given(2, 0, 20);
        changed(1, 4, "view.name", "damaged");

        assertThat(difference()).isEqualTo(new Difference("dossiers", 0, 0, 1, List.of("name"), List.of(id(4))));
    }

    @Test
    void aDocumentThatOnlyOneOfThemHasSeenFurtherIsOnItsWay() {
        given(1, 0, 20);
        given(2, 0, 20);
        changed(2, 4, "view.name", "moved on");
        changed(2, 4, "sequence", 4L);

        assertThat(difference().isAny()).isFalse();
    }

    @Test
    void moreThanOneQuestionCanHoldAreCounted() {
        given(1, 1_200, 5_000);
        given(2, 0, 2_500);

        var difference = difference();

        assertThat(difference.added()).isEqualTo(1_200);
        assertThat(difference.removed()).isEqualTo(2_500);
        assertThat(difference.changed()).isZero();
        assertThat(difference.examples()).hasSize(10);
    }
}
