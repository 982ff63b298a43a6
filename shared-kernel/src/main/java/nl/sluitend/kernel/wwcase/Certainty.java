package nl.sluitend.kernel.wwcase;

/** How sure UWV is of the last day. */
public enum Certainty {
    /** Decided. */
    FINAL,
    /** As it looks now; it may be revised. */
    EXPECTED
}
