package nl.sluitend.query.rebuild;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sluitend.kernel.rebuild.Difference;
import nl.sluitend.kernel.rebuild.RebuildState;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild that is under way.
 *
 * @param generation what it builds
 * @param state how far it is
 * @param eventsPerSecond its throttle
 * @param compareFirst whether it waits for a confirmation
 * @param owner who works on it: a name made for this one run, so that who was given up for dead writes nothing more
 * @param marks how far each part is; empty before the first is begun
 * @param total how many events there are to read
 * @param rate how many were read in a second
 * @param trouble why an operator should look before it goes on
 * @param differences what the comparison found
 */
public record Undertaking(
        int generation,
        RebuildState state,
        @Nullable Integer eventsPerSecond,
        boolean compareFirst,
        String owner,
        List<Mark> marks,
        long total,
        long rate,
        @Nullable String trouble,
        List<Difference> differences) {

    static Undertaking of(int generation, @Nullable Integer eventsPerSecond, boolean compareFirst) {
        return new Undertaking(
                generation, RebuildState.READING, eventsPerSecond, compareFirst, "", List.of(), 0, 0, null, List.of());
    }

    Undertaking ownedBy(String name) {
        return new Undertaking(
                generation, state, eventsPerSecond, compareFirst, name, marks, total, rate, null, differences);
    }

    Undertaking begun(int parts, long all) {
        return new Undertaking(
                generation,
                state,
                eventsPerSecond,
                compareFirst,
                owner,
                Collections.nCopies(parts, Mark.BEGIN),
                all,
                0,
                null,
                differences);
    }

    Undertaking marked(int part, Mark mark, long pace) {
        var moved = new ArrayList<>(marks);
        moved.set(part, mark);
        return new Undertaking(
                generation, state, eventsPerSecond, compareFirst, owner, moved, total, pace, null, differences);
    }

    Undertaking at(RebuildState next) {
        return new Undertaking(
                generation, next, eventsPerSecond, compareFirst, owner, marks, total, 0, null, differences);
    }

    Undertaking found(List<Difference> found) {
        return new Undertaking(
                generation, state, eventsPerSecond, compareFirst, owner, marks, total, rate, null, found);
    }

    Undertaking troubledBy(@Nullable String sentence) {
        return new Undertaking(
                generation, state, eventsPerSecond, compareFirst, owner, marks, total, 0, sentence, differences);
    }

    long events() {
        return marks.stream().mapToLong(Mark::events).sum();
    }

    /** Once its streams are read, processors fold what comes. */
    boolean isFolded() {
        return state != RebuildState.READING;
    }
}
