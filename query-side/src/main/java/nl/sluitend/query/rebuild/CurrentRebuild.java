package nl.sluitend.query.rebuild;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sluitend.kernel.rebuild.Difference;
import nl.sluitend.kernel.rebuild.RebuildState;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild in progress.
 *
 * @param generation what it builds
 * @param state how far it is
 * @param eventsPerSecond its throttle
 * @param compareFirst whether it waits for a confirmation
 * @param owner who works on it: a name made for this one run, so that a run taken over from a node that seemed dead
 * writes nothing more
 * @param marks how far each part is; empty before the first is begun
 * @param total how many events there are to read
 * @param rate how many are read per second
 * @param trouble why an operator should look before it goes on
 * @param differences what the comparison found
 */
public record CurrentRebuild(
        int generation,
        RebuildState state,
        @Nullable Integer eventsPerSecond,
        boolean compareFirst,
        String owner,
        List<PartProgress> marks,
        long total,
        long rate,
        @Nullable String trouble,
        List<Difference> differences) {

    static CurrentRebuild of(int generation, @Nullable Integer eventsPerSecond, boolean compareFirst) {
        return new CurrentRebuild(
                generation, RebuildState.READING, eventsPerSecond, compareFirst, "", List.of(), 0, 0, null, List.of());
    }

    CurrentRebuild ownedBy(String name) {
        return new CurrentRebuild(
                generation, state, eventsPerSecond, compareFirst, name, marks, total, rate, null, differences);
    }

    CurrentRebuild begun(int parts, long all) {
        return new CurrentRebuild(
                generation,
                state,
                eventsPerSecond,
                compareFirst,
                owner,
                Collections.nCopies(parts, PartProgress.BEGIN),
                all,
                0,
                null,
                differences);
    }

    CurrentRebuild marked(int part, PartProgress mark, long settings) {
        var moved = new ArrayList<>(marks);
        moved.set(part, mark);
        return new CurrentRebuild(
                generation, state, eventsPerSecond, compareFirst, owner, moved, total, settings, null, differences);
    }

    CurrentRebuild at(RebuildState next) {
        return new CurrentRebuild(
                generation, next, eventsPerSecond, compareFirst, owner, marks, total, 0, null, differences);
    }

    CurrentRebuild found(List<Difference> found) {
        return new CurrentRebuild(
                generation, state, eventsPerSecond, compareFirst, owner, marks, total, rate, null, found);
    }

    CurrentRebuild troubledBy(@Nullable String sentence) {
        return new CurrentRebuild(
                generation, state, eventsPerSecond, compareFirst, owner, marks, total, 0, sentence, differences);
    }

    long events() {
        return marks.stream().mapToLong(PartProgress::events).sum();
    }

    /** Whether processors fold new events into it, which they do once its streams are read. */
    boolean isFolded() {
        return state != RebuildState.READING;
    }
}
