package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The case ended with that outcome; an open handover closes with it. {@code recordedBy} is an organisation's code. */
@Event(name = "outcome-recorded")
public record OutcomeRecorded(
        @Surviving String wwCase,
        @Surviving Outcome outcome,
        @Surviving Evidence evidence,
        @Surviving String recordedBy,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {}
