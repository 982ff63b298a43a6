package nl.sluitend.kernel.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import org.jspecify.annotations.Nullable;

/**
 * On {@code occurredOn} the person is in that age band: a birthday came, or a birth date was corrected. With a
 * {@code wwCase}, that day is the first one without that WW.
 */
@Event(name = "age-band-determined")
public record AgeBandDetermined(
        @Surviving @Nullable String wwCase,
        @Surviving AgeBand ageBand,
        @Surviving LocalDate occurredOn) implements PersonEvent {}
