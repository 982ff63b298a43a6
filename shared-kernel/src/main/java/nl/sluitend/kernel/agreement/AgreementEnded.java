package nl.sluitend.kernel.agreement;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Plain;

/** The agreement ends; {@code lastDay} is its last day in force, {@code occurredOn} the day of the decision. */
@Event(name = "agreement-ended")
public record AgreementEnded(
        @Plain LocalDate lastDay, @Plain LocalDate occurredOn) implements AgreementEvent {}
