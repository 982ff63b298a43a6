package nl.sluitend.query.fold;

import java.util.List;
import java.util.function.Consumer;

/** Carries rings to all who listen: in this process, or on every node. A ring may get lost, for who waits also looks. */
public interface Ringing {

    /** Rings for documents that were written here. */
    void ring(List<Ring> rings);

    /** From now on hears every ring. */
    void listen(Consumer<List<Ring>> ear);

    /** Heard in this process only. */
    static Ringing here() {
        return new RingingHere();
    }
}
