package nl.sluitend.kernel.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** Registered as jobseeker from {@code occurredOn} up to and including {@code until}, unless renewed (SUWI 30b(4)). */
@Event(name = "jobseeker-registered")
public record JobseekerRegistered(
        @Surviving LocalDate until, @Surviving LocalDate occurredOn) implements PersonEvent {}
