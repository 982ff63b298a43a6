package nl.sluitend.kernel.handover;

/** Why UWV takes an offer back. */
public enum WithdrawalReason {
    /** Found work. */
    FOUND_WORK,
    /** WW goes on. */
    WW_CONTINUES,
    /** The inhabitant objected. */
    OBJECTION,
    /** Another municipality became competent. */
    RESIDENCE_CHANGED,
    /** Entered by mistake. */
    ENTERED_BY_MISTAKE
}
