package nl.sluitend.benchmark.experiment;

/** A way in which the product rebuilds read models. */
interface RebuildMethod {

    /** Its name in the table. */
    String name();

    /** Builds them from all these events; {@code kept} gets them before they are dropped. */
    void rebuild(String events, Kept kept) throws Exception;

    /** Receives the address of the finished documents. */
    @FunctionalInterface
    interface Kept {
        void documents(String address);
    }
}
