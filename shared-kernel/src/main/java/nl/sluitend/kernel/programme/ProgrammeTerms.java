package nl.sluitend.kernel.programme;

import java.time.LocalDate;
import java.util.Set;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import org.jspecify.annotations.Nullable;

/**
 * For whom a programme is, as a command carries it.
 *
 * @param programme its key
 * @param municipality whose programme
 * @param ageBands the ages that may take part
 * @param origins from where they may come
 * @param fullTime whether it takes the whole week, so that only one such can be followed at a time
 * @param from the first day
 * @param until the last day; absent while it has no end
 */
public record ProgrammeTerms(
        String programme,
        String municipality,
        Set<AgeBand> ageBands,
        Set<Origin> origins,
        boolean fullTime,
        LocalDate from,
        @Nullable LocalDate until) {

    public ProgrammeTerms {
        ageBands = Set.copyOf(ageBands);
        origins = Set.copyOf(origins);
    }

    /** Whether it is for somebody of that age; somebody of unknown age may take part where every age may. */
    public boolean isFor(AgeBand ageBand) {
        return ageBands.contains(ageBand) || (ageBand == AgeBand.UNKNOWN && ageBands.containsAll(AgeBand.KNOWN));
    }

    /** Whether it runs on that day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
