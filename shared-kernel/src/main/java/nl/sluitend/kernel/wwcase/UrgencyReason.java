package nl.sluitend.kernel.wwcase;

/** Why a case is more urgent than its last day alone says; each counts as so many days, a setting of the region. */
public enum UrgencyReason {
    /** There is no legal ground to name the person to the municipality yet. */
    NO_GROUND_YET,
    /** The municipality has not answered the offer. */
    UNANSWERED,
    /** The municipality returned the offer. */
    REJECTED,
    /** Younger than 27: may report four weeks before WW ends (PW 41(6)). */
    UNDER_27,
    /** A year of WW or more. */
    LONG_UNEMPLOYED
}
