package nl.sluitend.kernel.wwcase;

/** Why WW ends on its last day (WW 20). Only {@link #DURATION_ELAPSED} is "max-WW". */
public enum EndGround {
    /** The duration has passed (WW 20(1)b). */
    DURATION_ELAPSED,
    /** An exclusion ground applies (WW 19). */
    EXCLUSION,
    /** Income above 87.5 % of the monthly wage (WW 20(1)c). */
    INCOME,
    /** At own request (WW 20(1)d). */
    OWN_REQUEST,
    /** The state pension age is reached (WW 19(1)i). */
    PENSION_AGE
}
