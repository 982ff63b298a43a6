package nl.sluitend.benchmark.experiment;

/** One of the goals P1 to P7 and P10, measured. */
public interface Experiment {

    /** Such as {@code P1}. */
    String goal();

    /** Measures and reports its findings to the bench. */
    void on(Bench bench) throws Exception;
}
