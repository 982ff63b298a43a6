package nl.sluitend.query.rebuild;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.kernel.rebuild.RebuildState;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The pointer of a view, one document that all nodes share: which generation serves, which is being built, which leave.
 *
 * @param view its name
 * @param version grows with each change, so that no change is made on what somebody else changed meanwhile
 * @param drawers the names of its collections, without their generation
 * @param latest the highest generation that ever was
 * @param serving the generation that is read; absent until the first is built
 * @param undertaking the rebuild under way
 * @param leaving generations that are dropped after a while
 * @param ending how the latest rebuild ended
 */
public record ViewPointer(
        @BsonId String view,
        long version,
        List<String> drawers,
        int latest,
        @Nullable Integer serving,
        @Nullable CurrentRebuild undertaking,
        List<Integer> leaving,
        @Nullable RebuildResult ending) {

    /** In a store that has nothing: the first generation is built as any other. */
    static ViewPointer first(String view, List<String> drawers, int generation) {
        return new ViewPointer(
                view, 0, drawers, generation, null, CurrentRebuild.of(generation, null, false), List.of(), null);
    }

    /** The generation that is read: the one that serves, or before there is one the one that is being built. */
    int read() {
        return serving != null ? serving : latest;
    }

    /** The generations that processors fold. While it switches the old one is held still. */
    Set<Integer> folded() {
        var folded = new HashSet<Integer>();
        if (serving != null && !isAt(RebuildState.SWITCHING)) {
            folded.add(serving);
        }
        if (undertaking != null && undertaking.isFolded()) {
            folded.add(undertaking.generation());
        }
        return folded;
    }

    /** All that may not be dropped. */
    Set<Integer> known() {
        var known = new HashSet<>(leaving);
        Stream.of(serving, undertaking == null ? null : undertaking.generation())
                .filter(Objects::nonNull)
                .forEach(known::add);
        return known;
    }

    boolean isAt(RebuildState state) {
        return undertaking != null && undertaking.state() == state;
    }

    ViewPointer begun(@Nullable Integer eventsPerSecond, boolean compareFirst) {
        var next = CurrentRebuild.of(latest + 1, eventsPerSecond, compareFirst);
        return new ViewPointer(view, version, drawers, latest + 1, serving, next, leaving, ending);
    }

    ViewPointer with(UnaryOperator<CurrentRebuild> change) {
        return new ViewPointer(view, version, drawers, latest, serving, change.apply(underWay()), leaving, ending);
    }

    ViewPointer switched() {
        var done = underWay();
        return new ViewPointer(
                view,
                version,
                drawers,
                latest,
                done.generation(),
                null,
                serving == null ? leaving : plus(serving),
                RebuildResult.of(done, RebuildState.SWITCHED, null));
    }

    ViewPointer givenUp(RebuildState how, @Nullable String failure) {
        var given = underWay();
        return new ViewPointer(
                view,
                version,
                drawers,
                latest,
                serving,
                null,
                plus(given.generation()),
                RebuildResult.of(given, how, failure));
    }

    ViewPointer cleared(List<Integer> dropped) {
        var left = leaving.stream().filter(each -> !dropped.contains(each)).toList();
        return new ViewPointer(view, version, drawers, latest, serving, undertaking, left, ending);
    }

    ViewPointer next() {
        return new ViewPointer(view, version + 1, drawers, latest, serving, undertaking, leaving, ending);
    }

    CurrentRebuild underWay() {
        return Objects.requireNonNull(undertaking, view);
    }

    private List<Integer> plus(int generation) {
        return Stream.concat(leaving.stream(), Stream.of(generation)).toList();
    }
}
