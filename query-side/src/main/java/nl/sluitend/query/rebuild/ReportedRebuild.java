package nl.sluitend.query.rebuild;

import java.util.List;
import nl.sluitend.kernel.rebuild.ViewRebuild;
import org.jspecify.annotations.Nullable;

/** A pointer, as reported to an operator. */
final class ReportedRebuild {

    private ReportedRebuild() {}

    static ViewRebuild of(String view, @Nullable ViewPointer state, long setAside) {
        if (state != null && state.undertaking() != null) {
            return running(view, state.undertaking(), setAside);
        }
        return state != null && state.ending() != null ? ended(view, state.ending(), setAside) : none(view, setAside);
    }

    private static ViewRebuild running(String view, CurrentRebuild run, long setAside) {
        return new ViewRebuild(
                view, run.state(), run.events(), run.total(), run.rate(), run.trouble(), run.differences(), setAside);
    }

    private static ViewRebuild ended(String view, RebuildResult end, long setAside) {
        return new ViewRebuild(
                view, end.state(), end.events(), end.total(), 0, end.failure(), end.differences(), setAside);
    }

    private static ViewRebuild none(String view, long setAside) {
        return new ViewRebuild(view, null, 0, 0, 0, null, List.of(), setAside);
    }
}
