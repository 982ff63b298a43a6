package nl.sluitend.query.rebuild;

/** Lets one node at a time do something that all nodes could do. */
@FunctionalInterface
public interface NodeLock {

    /** For a single node, which always has the lock. */
    NodeLock OF_ONE = (_, work) -> work.run();

    /** Does the work unless another node is doing it; the lock ends with the work, or with this node. */
    void take(String what, Runnable work);
}
