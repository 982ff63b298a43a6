package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, for someone who may read it; absent parts were withheld or destroyed.
 *
 * @param name how to address the person
 * @param birthDate the day of birth
 * @param contact how to reach the person
 * @param ageBand the latest
 */
public record OpenPerson(
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable Contact contact,
        AgeBand ageBand) {

    @Override
    public String toString() {
        return "person";
    }
}
