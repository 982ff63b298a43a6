package nl.sluitend.benchmark.experiment;

/** A way to read how far somebody's dossier is. */
@FunctionalInterface
interface Look extends AutoCloseable {

    /** The number of the newest event in it; less than 0 when there is none yet. */
    long version() throws Exception;

    @Override
    default void close() {}
}
