package nl.sluitend.query.rebuild;

/** Gives one node at a time the turn to do something that all could do. */
@FunctionalInterface
public interface NodeLock {

    /** For a single node: it is always its turn. */
    NodeLock OF_ONE = (_, work) -> work.run();

    /** Does the work unless another node is at it; the turn ends with the work, or with this node. */
    void take(String what, Runnable work);
}
