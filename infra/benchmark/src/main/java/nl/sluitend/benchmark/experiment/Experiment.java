package nl.sluitend.benchmark.experiment;

/** One of the goals P1 to P7, measured. */
public interface Experiment {

    /** As {@code P1}. */
    String goal();

    /** Measures and tells the bench what it found. */
    void on(Bench bench) throws Exception;
}
