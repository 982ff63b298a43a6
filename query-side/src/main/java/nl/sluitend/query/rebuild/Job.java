package nl.sluitend.query.rebuild;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * One run of work on a rebuild. It changes nothing any more once it was cancelled, or another node took it over.
 *
 * @param site what it works with
 * @param generation what it builds
 * @param owner the name of this run
 * @param alive whether this node still works
 */
record Job(Site site, int generation, String owner, BooleanSupplier alive) {

    private static final long BETWEEN_LOOKS = 50;

    /** Takes the rebuild over. */
    static Job take(Site site, String owner, BooleanSupplier alive) {
        var taken = site.pointers()
                .change(
                        site.view().name(),
                        state -> state.undertaking() == null
                                ? state
                                : state.with(undertaking -> undertaking.ownedBy(owner)));
        return new Job(site, taken.latest(), owner, alive);
    }

    ViewState change(UnaryOperator<ViewState> change) {
        return site.pointers().change(site.view().name(), state -> change.apply(mine(state)));
    }

    ViewState state() {
        return mine(
                Objects.requireNonNullElseGet(site.pointers().find(site.view().name()), () -> {
                    throw new NoLongerWanted();
                }));
    }

    private ViewState mine(ViewState state) {
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
        return site.view().processor(generation);
    }
}
