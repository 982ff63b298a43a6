package nl.sluitend.kernel.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view with its rebuild: the running one, or else the latest.
 *
 * @param view its name
 * @param state how far the rebuild is; absent when there never was one
 * @param eventsRead how many events were read
 * @param eventsTotal how many there are to read
 * @param eventsPerSecond how fast they are read now
 * @param failure why it failed, or why somebody should look before it goes on, in a sentence
 * @param differences what differs, where a comparison was asked for
 * @param setAside how many streams are set aside: in the view being built, or else in the one in use
 */
public record ViewRebuild(
        String view,
        @Nullable RebuildState state,
        long eventsRead,
        long eventsTotal,
        long eventsPerSecond,
        @Nullable String failure,
        List<Difference> differences,
        long setAside) {

    /** How many seconds of reading are left at this pace; absent when it cannot be computed. */
    public @Nullable Long secondsLeft() {
        return state == RebuildState.READING && eventsPerSecond > 0
                ? Math.max(0, eventsTotal - eventsRead) / eventsPerSecond
                : null;
    }
}
