package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/**
 * The right to WW runs on after its case was closed: from {@code occurredOn} on there is WW again (WW 21).
 * {@code earlier} is the outcome that no longer holds.
 */
@Event(name = "ww-revived")
public record WwRevived(
        @Surviving String wwCase,
        @Surviving Outcome earlier,
        @Surviving LocalDate occurredOn) implements WwCaseEvent {}
