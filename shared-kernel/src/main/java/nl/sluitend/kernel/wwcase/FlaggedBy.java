package nl.sluitend.kernel.wwcase;

/** Who saw that the case expires. */
public enum FlaggedBy {
    /** The daily run. */
    DAILY_RUN,
    /** A UWV adviser. */
    ADVISER
}
