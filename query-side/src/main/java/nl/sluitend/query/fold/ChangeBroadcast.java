package nl.sluitend.query.fold;

import java.util.List;
import java.util.function.Consumer;

/** Carries change notices to all listeners: in this process, or on every node. One may be lost: readers also poll. */
public interface ChangeBroadcast {

    /** Publishes notices of documents written here. */
    void publish(List<ChangeNotice> notices);

    /** Adds a listener for every later notice. */
    void listen(Consumer<List<ChangeNotice>> listener);

    /** A broadcast within this process only. */
    static ChangeBroadcast here() {
        return new LocalBroadcast();
    }
}
