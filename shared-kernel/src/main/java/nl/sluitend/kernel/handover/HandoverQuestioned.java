package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import org.jspecify.annotations.Nullable;

/** The municipality asked a question; {@code note} is the id of its text in the note store. */
@Event(name = "handover-questioned")
public record HandoverQuestioned(
        @Surviving String handover,
        @Surviving QuestionTopic topic,
        @Surviving @Nullable String note,
        @Surviving LocalDate occurredOn)
        implements HandoverEvent {

    @Override
    public Stream<String> notes() {
        return Stream.ofNullable(note);
    }
}
