package nl.sluitend.kernel.handover;

/** The closed list. "No capacity" and "will not qualify for bijstand" are no reasons. */
public enum RejectionReason {
    /** Does not live in this municipality. */
    NOT_RESIDENT,
    /** Gets support from this municipality already. */
    ALREADY_IN_SUPPORT,
    /** The last day of WW is wrong. */
    WW_DATE_WRONG,
    /** Died. */
    DECEASED,
    /** Data are missing; the field must be named. */
    DATA_INSUFFICIENT,
    /** Belongs to another body: SVB, or an employer that carries its own risk. */
    OTHER_BODY,
    /** The same person and case was offered before. */
    DUPLICATE
}
