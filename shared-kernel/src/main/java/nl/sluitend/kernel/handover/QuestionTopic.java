package nl.sluitend.kernel.handover;

/** What a municipality asks UWV about. */
public enum QuestionTopic {
    /** The last day of WW. */
    WW_END,
    /** How to reach the person. */
    CONTACT,
    /** Where the person lives. */
    RESIDENCE,
    /** What UWV did so far. */
    SUPPORT_SO_FAR,
    /** What the person wants or can do. */
    WISHES_AND_LIMITATIONS,
    /** What was agreed. */
    NEXT_STEP
}
