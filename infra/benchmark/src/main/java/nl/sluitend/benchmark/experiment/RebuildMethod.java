package nl.sluitend.benchmark.experiment;

/** A way in which the product makes read models again. Another way is another of these. */
interface RebuildMethod {

    /** As the table calls it. */
    String name();

    /** Makes them from all these events; {@code kept} sees them before they are forgotten. */
    void rebuild(String events, Kept kept) throws Exception;

    /** Sees the finished documents at their address. */
    @FunctionalInterface
    interface Kept {
        void documents(String address);
    }
}
