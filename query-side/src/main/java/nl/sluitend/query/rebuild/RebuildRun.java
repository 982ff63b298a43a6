package nl.sluitend.query.rebuild;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * One run of work on a rebuild. It no longer changes anything once it was cancelled, or another node took it over.
 *
 * @param context what it works with
 * @param generation what it builds
 * @param owner the name of this run
 * @param alive whether this node still works
 */
record RebuildRun(RebuildContext context, int generation, String owner, BooleanSupplier alive) {

    private static final long BETWEEN_LOOKS = 50;

    /** Takes the rebuild over. */
    static RebuildRun take(RebuildContext context, String owner, BooleanSupplier alive) {
        var taken = context.pointers()
                .change(
                        context.view().name(),
                        state -> state.undertaking() == null
                                ? state
                                : state.with(undertaking -> undertaking.ownedBy(owner)));
        return new RebuildRun(context, taken.latest(), owner, alive);
    }

    ViewPointer change(UnaryOperator<ViewPointer> change) {
        return context.pointers().change(context.view().name(), state -> change.apply(mine(state)));
    }

    ViewPointer state() {
        return mine(Objects.requireNonNullElseGet(
                context.pointers().find(context.view().name()), () -> {
                    throw new NoLongerWanted();
                }));
    }

    private ViewPointer mine(ViewPointer state) {
        var undertaking = state.undertaking();
        if (undertaking == null || !undertaking.owner().equals(owner) || !alive.getAsBoolean()) {
            throw new NoLongerWanted();
        }
        return state;
    }

    /** Waits for it, as long as the rebuild is wanted. */
    void await(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            pause();
            state();
        }
    }

    static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoLongerWanted();
        }
    }

    String processor() {
        return context.view().processor(generation);
    }
}
