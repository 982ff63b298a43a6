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
 * The pointer of a view, one document that all nodes share: which generation is in use, which is being built, which are
 * retired.
 *
 * @param view its name
 * @param version grows with each change, so that no change overwrites a concurrent one
 * @param drawers the names of its collections, without their generation
 * @param latest the highest generation that ever existed
 * @param serving the generation in use; absent until the first is built
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

    /** For an empty store: the first generation is built like any other. */
    static ViewPointer first(String view, List<String> drawers, int generation) {
        return new ViewPointer(
                view, 0, drawers, generation, null, CurrentRebuild.of(generation, null, false), List.of(), null);
    }

    /** The generation to read: the one in use, or before there is one, the one being built. */
    int read() {
        return serving != null ? serving : latest;
    }

    /** The generations that processors fold; not the old one during a switch. */
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

    /** All generations that may not be dropped. */
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
