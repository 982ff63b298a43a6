package nl.sluitend.kernel.wwcase;

/** How a WW case ended. Exactly one per case; a later placement is a new fact and never replaces it. */
public enum Outcome {
    /** Placed with an employer by the chain. */
    PLACED,
    /** In a trajectory of the municipality. */
    ENROLLED,
    /** Found work without help. */
    SELF_FOUND_WORK,
    /** Works as self-employed. */
    SELF_EMPLOYED,
    /** In education. */
    EDUCATION,
    /** Another benefit of UWV: ZW, WIA or IOW. */
    OTHER_UWV_BENEFIT,
    /** IOAW. */
    IOAW,
    /** Social assistance (PW). */
    BIJSTAND,
    /** No benefit at all. */
    NUG,
    /** State pension, or its supplement by SVB (PW 47a). */
    AOW_AIO,
    /** Moved abroad. */
    MOVED_ABROAD,
    /** Died. */
    DECEASED,
    /** Not reached after at least three attempts over at least two channels. */
    UNREACHABLE;

    /** Whether no right to WW can follow it (WW 19). */
    public boolean isForGood() {
        return this == DECEASED || this == AOW_AIO;
    }

    /** Whether the person earns their own income by it. */
    public boolean isWork() {
        return this == PLACED || this == SELF_FOUND_WORK || this == SELF_EMPLOYED;
    }

    /** Whether WW ends with it, even before the last day that was asserted (WW 19, 20(1)c). */
    public boolean endsWw() {
        return switch (this) {
            case PLACED, SELF_FOUND_WORK, SELF_EMPLOYED, OTHER_UWV_BENEFIT, AOW_AIO, MOVED_ABROAD, DECEASED -> true;
            case ENROLLED, EDUCATION, IOAW, BIJSTAND, NUG, UNREACHABLE -> false;
        };
    }
}
