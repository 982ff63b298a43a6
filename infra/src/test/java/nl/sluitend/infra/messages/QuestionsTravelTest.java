package nl.sluitend.infra.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.view.FindEntries;
import nl.sluitend.kernel.view.FindEntriesByKey;
import nl.sluitend.kernel.view.FindEntry;
import nl.sluitend.kernel.view.Window;
import org.junit.jupiter.api.Test;

/** What is asked of the catalogue reaches another node as it was asked (ADR 30). */
class QuestionsTravelTest {

    @Test
    void aQuestionArrivesAsItWasAsked() {
        var serializer = MessageSerializer.create();
        var questions = List.<Object>of(
                new FindEntry(Programme.class, "p", 3),
                new FindEntries(Agreement.class, Caller.product(), null, new Window(20, null)),
                new FindEntriesByKey(Employer.class, Caller.product(), Set.of("a", "b")));

        assertThat(questions).allSatisfy(question -> {
            var sent = serializer.serialize(question, String.class);
            assertThat(serializer.<String, Object>deserialize(sent)).isEqualTo(question);
        });
    }
}
