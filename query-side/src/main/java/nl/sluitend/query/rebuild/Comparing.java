package nl.sluitend.query.rebuild;

import java.util.Objects;
import nl.sluitend.kernel.rebuild.Difference;
import nl.sluitend.kernel.rebuild.RebuildState;

/**
 * Reports what the new generation has otherwise than the old one, and leaves it to an operator.
 *
 * @param job the rebuild
 */
record Comparing(Job job) {

    void run() {
        var state = job.state();
        int serving = Objects.requireNonNull(state.serving());
        var found = state.drawers().stream()
                .map(drawer -> new Comparison(job.site().database(), drawer, serving, job.generation()).difference())
                .filter(Difference::isAny)
                .toList();
        var lacking = Lacking.of(job.site(), state);
        job.change(compared -> compared.with(undertaking -> undertaking
                .found(found)
                .at(RebuildState.AWAITING_CONFIRMATION)
                .troubledBy(lacking.isAny() ? lacking.sentence() : null)));
    }
}
