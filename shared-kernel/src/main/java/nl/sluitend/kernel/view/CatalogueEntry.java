package nl.sluitend.kernel.view;

/** What is about nobody, as people see it: a programme, an employer, an agreement (ADR 30). */
public interface CatalogueEntry {

    /** Its key. */
    String key();

    /** The stream's number of the newest event in it, as far as whoever asks may know it. */
    long version();
}
