package nl.sluitend.kernel.handover;

/** How far a handover is. */
public enum HandoverState {
    /** UWV chose, with the inhabitant, what would be sent. */
    PREPARED,
    /** The municipality has it in its inbox; its clock runs. */
    OFFERED,
    /** The municipality asked UWV one thing; its clock stands still. */
    QUESTIONED,
    /** The municipality took it, with a contact person. */
    ACCEPTED,
    /** The municipality returned it for a listed reason. */
    REJECTED,
    /** UWV, municipality and inhabitant met. */
    WARM_MEETING_HELD,
    /** The task moved to the municipality. */
    TRANSFERRED,
    /** UWV took it back. */
    WITHDRAWN,
    /** The WW case ended with its outcome. */
    CLOSED,
    /** The right to WW revived after the outcome (WW 21): it is with UWV, which may offer it again. */
    REOPENED;

    /** Whether it is with UWV, which may offer it: prepared, returned, or with a right that revived. */
    public boolean mayBeOffered() {
        return this == PREPARED || this == REJECTED || this == REOPENED;
    }

    /** Whether the municipality has it and has not answered yet; an open question is no answer. */
    public boolean awaitsAnAnswer() {
        return this == OFFERED || this == QUESTIONED;
    }

    /** Whether something is still to be done by either side. */
    public boolean isOpen() {
        return this != WITHDRAWN && this != CLOSED;
    }
}
