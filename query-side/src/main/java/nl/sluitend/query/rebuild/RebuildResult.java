package nl.sluitend.query.rebuild;

import java.util.List;
import nl.sluitend.kernel.rebuild.Difference;
import nl.sluitend.kernel.rebuild.RebuildState;
import org.jspecify.annotations.Nullable;

/**
 * How the latest rebuild ended.
 *
 * @param state its final state
 * @param events how many events it had read
 * @param total of how many
 * @param failure why it failed
 * @param differences what its comparison had found
 */
public record RebuildResult(
        RebuildState state,
        long events,
        long total,
        @Nullable String failure,
        List<Difference> differences) {

    static RebuildResult of(CurrentRebuild undertaking, RebuildState state, @Nullable String failure) {
        return new RebuildResult(state, undertaking.events(), undertaking.total(), failure, undertaking.differences());
    }
}
