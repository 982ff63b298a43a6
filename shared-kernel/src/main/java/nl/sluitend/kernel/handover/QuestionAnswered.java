package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** UWV answered; {@code note} is the id of the text in the note store. */
@Event(name = "question-answered")
public record QuestionAnswered(
        @Surviving String handover,
        @Surviving String note,
        @Surviving LocalDate occurredOn) implements HandoverEvent {

    @Override
    public Stream<String> notes() {
        return Stream.of(note);
    }
}
