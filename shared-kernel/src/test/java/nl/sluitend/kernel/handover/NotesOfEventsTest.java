package nl.sluitend.kernel.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import org.junit.jupiter.api.Test;

/** Every event that holds the key of a note says so: whoever clears away what no event names asks it. */
class NotesOfEventsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

    @Test
    void theyNameTheirNotes() {
        var payload = List.of(new PayloadItem(PayloadField.CONTACT, null), new PayloadItem(PayloadField.WISHES, "n"));

        assertThat(new HandoverPrepared("h", "c", payload, TODAY).notes()).containsExactly("n");
        assertThat(new HandoverQuestioned("h", QuestionTopic.CONTACT, "n", TODAY).notes())
                .containsExactly("n");
        assertThat(new HandoverQuestioned("h", QuestionTopic.CONTACT, null, TODAY).notes())
                .isEmpty();
        assertThat(new QuestionAnswered("h", "n", TODAY).notes()).containsExactly("n");
    }

    @Test
    void everyEventThatHoldsOneNamesIt() {
        assertThat(EventCatalogue.events().values())
                .filteredOn(NotesOfEventsTest::holdsANote)
                .hasSizeGreaterThan(2)
                .allSatisfy(event -> assertThat(event.getDeclaredMethods())
                        .extracting(Method::getName)
                        .contains("notes"));
    }

    private static boolean holdsANote(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .anyMatch(part -> part.getName().equals("note")
                        || part.getGenericType().getTypeName().contains(PayloadItem.class.getName()));
    }
}
