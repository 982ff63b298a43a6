package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.query.fold.SetAside;
import nl.sluitend.query.fold.SetAsides;
import org.jspecify.annotations.Nullable;

/**
 * Streams that were set aside while a generation was built, but that the one in use shows.
 *
 * @param count how many
 */
record Lacking(long count) {

    private static final int AT_ONCE = 1_000;

    /** What readers would lose by a switch; nothing when no generation is in use yet. */
    static Lacking of(RebuildContext context, ViewPointer state) {
        var serving = state.serving();
        if (serving == null) {
            return new Lacking(0);
        }
        var old = context.view().setAsides(context.database(), serving);
        var fresh = context.view().setAsides(context.database(), state.latest());
        long count = 0;
        @Nullable String after = null;
        for (var page = fresh.page(after, AT_ONCE); !page.isEmpty(); page = fresh.page(after, AT_ONCE)) {
            count += page.size() - among(old, page);
            after = page.getLast().stream();
        }
        return new Lacking(count);
    }

    private static int among(SetAsides old, List<SetAside> page) {
        return old.among(page.stream().map(SetAside::stream).collect(Collectors.toSet()))
                .size();
    }

    boolean isAny() {
        return count > 0;
    }

    String sentence() {
        return ("%d streams that serve now cannot be folded: they would be shown as being repaired. See which were set aside,"
                        + " and mend them or switch.")
                .formatted(count);
    }
}
