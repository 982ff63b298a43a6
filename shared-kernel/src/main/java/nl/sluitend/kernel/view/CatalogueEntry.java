package nl.sluitend.kernel.view;

/** A view that is about no person: a programme, an employer, an agreement (ADR 30). */
public interface CatalogueEntry {

    /** Its key. */
    String key();

    /** The stream's number of the newest event in it, as far as the caller may know it. */
    long version();
}
