package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, unsealed, for someone who may read it; absent parts were withheld or destroyed.
 *
 * @param name how to address the person; also absent when no name is known
 * @param nameParts the known parts of the name; also absent when it came as a whole
 * @param birthDate as far as it is known
 * @param contact how to reach the person
 * @param ageBand the latest
 */
public record OpenPerson(
        @Nullable String name,
        @Nullable PersonName nameParts,
        @Nullable BirthDate birthDate,
        @Nullable Contact contact,
        AgeBand ageBand) {

    @Override
    public String toString() {
        return "person";
    }
}
