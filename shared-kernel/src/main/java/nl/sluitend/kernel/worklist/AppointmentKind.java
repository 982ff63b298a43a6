package nl.sluitend.kernel.worklist;

/** What a day of the calendar asks for. */
public enum AppointmentKind {
    /** The municipality answers an offer; while its question to UWV is open, its clock stands still and asks nothing. */
    ANSWER_TO_OFFER,
    /** The first contact that was promised at acceptance; asked until a meeting with the person is recorded. */
    FIRST_CONTACT,
    /** Whoever placed the person asks how it goes. */
    AFTERCARE,
    /** The programme of a trajectory that still runs has its last day. */
    END_OF_TRAJECTORY
}
