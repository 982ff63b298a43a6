package nl.sluitend.query.fold;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** For one node: whoever folds tells its own listeners. */
final class RingingHere implements Ringing {

    private final List<Consumer<List<Ring>>> ears = new CopyOnWriteArrayList<>();

    @Override
    public void ring(List<Ring> rings) {
        ears.forEach(ear -> ear.accept(rings));
    }

    @Override
    public void listen(Consumer<List<Ring>> ear) {
        ears.add(ear);
    }
}
