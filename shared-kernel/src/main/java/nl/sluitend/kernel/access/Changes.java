package nl.sluitend.kernel.access;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * How many changes to a dossier each body could see so far.
 *
 * @param byBody the count of each
 */
public record Changes(Map<String, Integer> byBody) {

    /** The version of the dossier as those bodies may know it: it counts what they could see, and nobody else's acts. */
    public long versionFor(Collection<String> bodies) {
        return bodies.stream()
                        .map(byBody::get)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum()
                - 1;
    }
}
