package nl.sluitend.benchmark.beside;

import java.util.List;

/** One of the goals, measured of both products. */
interface MeasuredBeside {

    /** As {@code P1}; more than one where they are measured under one load. */
    List<String> goals();

    /** Measures and tells the rivals what it found. */
    void of(Rivals rivals) throws Exception;
}
