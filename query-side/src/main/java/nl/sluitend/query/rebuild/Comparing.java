package nl.sluitend.query.rebuild;

import java.util.Objects;
import nl.sluitend.kernel.rebuild.Difference;
import nl.sluitend.kernel.rebuild.RebuildState;

/**
 * Reports how the new generation differs from the old one, and leaves the decision to an operator.
 *
 * @param work the rebuild
 */
record Comparing(RebuildRun work) {

    void run() {
        var state = work.state();
        int serving = Objects.requireNonNull(state.serving());
        var found = state.drawers().stream()
                .map(collection -> comparison(collection, serving).difference())
                .filter(Difference::isAny)
                .toList();
        var lacking = Lacking.of(work.context(), state);
        work.change(compared -> compared.with(undertaking -> undertaking
                .found(found)
                .at(RebuildState.AWAITING_CONFIRMATION)
                .troubledBy(lacking.isAny() ? lacking.sentence() : null)));
    }

    private Comparison comparison(String collection, int serving) {
        var context = work.context();
        return new Comparison(
                context.database(), collection, context.view().rowsIn(collection), serving, work.generation());
    }
}
