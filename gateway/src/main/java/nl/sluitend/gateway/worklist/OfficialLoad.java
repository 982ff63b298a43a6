package nl.sluitend.gateway.worklist;

import java.util.List;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.worklist.Burden;
import org.jspecify.annotations.Nullable;

/**
 * How much lies with one official, by the people to whom they were named.
 *
 * @param name as it was written when they were named; absent for what lies with nobody by name
 * @param supported how many people
 * @param accepted handovers of theirs that were accepted, and of which no meeting was recorded yet
 * @param met those whose warm meeting was held
 * @param transferred those whose task was taken over
 * @param late appointments whose day has passed
 * @param soon appointments of today and the next working days
 */
record OfficialLoad(@Nullable String name, int supported, int accepted, int met, int transferred, int late, int soon) {

    static OfficialLoad of(@Nullable String name, List<Burden> burdens) {
        return new OfficialLoad(
                name,
                (int) burdens.stream().map(Burden::inhabitant).distinct().count(),
                in(burdens, HandoverState.ACCEPTED),
                in(burdens, HandoverState.WARM_MEETING_HELD),
                in(burdens, HandoverState.TRANSFERRED),
                burdens.stream().mapToInt(Burden::late).sum(),
                burdens.stream().mapToInt(Burden::soon).sum());
    }

    private static int in(List<Burden> burdens, HandoverState state) {
        return (int)
                burdens.stream().filter(each -> each.handoverState() == state).count();
    }
}
