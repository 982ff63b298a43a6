package nl.sluitend.kernel.trajectory;

/** Why a trajectory ended. */
public enum EndReason {
    /** Completed. */
    COMPLETED,
    /** Went to work. */
    TO_WORK,
    /** Went on in another trajectory. */
    OTHER_TRAJECTORY,
    /** Stopped by the inhabitant. */
    STOPPED_BY_INHABITANT,
    /** Illness or care. */
    ILLNESS_OR_CARE,
    /** Moved. */
    MOVED
}
