package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** UWV asserted hours, occupation, education, languages or support anew. */
@Event(name = "work-history-revised")
public record WorkHistoryRevised(
        @Surviving String wwCase,
        @Surviving int hoursPerWeek,
        @Surviving String occupation,
        @Surviving String education,
        @Surviving List<String> languages,
        @Surviving List<String> support,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {}
