package nl.sluitend.query.fold;

import java.util.List;
import java.util.function.Consumer;

/** Carries notices of changes to all who listen: in this process, or on every node. One may be lost: whoever waits also polls. */
public interface ChangeBroadcast {

    /** Publishes that documents were written here. */
    void publish(List<ChangeNotice> notices);

    /** From now on hears every notice. */
    void listen(Consumer<List<ChangeNotice>> listener);

    /** Heard in this process only. */
    static ChangeBroadcast here() {
        return new LocalBroadcast();
    }
}
