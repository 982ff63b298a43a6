package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.decision.Caller;

/**
 * How much each of these municipalities has to do, in counts. Answer: a list of {@link Workload}, in their order; a team
 * lead gets no other municipality than their own.
 *
 * @param today the day in Europe/Amsterdam by which something is late
 * @param soon until which day something comes soon, that day included
 */
public record Workloads(Caller caller, LocalDate today, LocalDate soon, List<String> municipalities) {

    public Workloads {
        municipalities = List.copyOf(municipalities);
    }
}
