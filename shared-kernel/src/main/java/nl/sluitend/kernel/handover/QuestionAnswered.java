package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** UWV answered; the text stands in the note store. */
@Event(name = "question-answered")
public record QuestionAnswered(
        @Surviving String handover,
        @Surviving String note,
        @Surviving LocalDate occurredOn) implements HandoverEvent {}
