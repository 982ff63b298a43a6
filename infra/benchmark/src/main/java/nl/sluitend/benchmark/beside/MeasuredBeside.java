package nl.sluitend.benchmark.beside;

/** One of the goals, measured of both products. */
interface MeasuredBeside {

    /** As {@code P1}. */
    String goal();

    /** Measures and tells the rivals what it found. */
    void of(Rivals rivals) throws Exception;
}
