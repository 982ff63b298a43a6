package nl.sluitend.query.fold;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** For one node: notices go to the listeners in this process. */
final class LocalBroadcast implements ChangeBroadcast {

    private final List<Consumer<List<ChangeNotice>>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(List<ChangeNotice> notices) {
        listeners.forEach(listener -> listener.accept(notices));
    }

    @Override
    public void listen(Consumer<List<ChangeNotice>> listener) {
        listeners.add(listener);
    }
}
