package nl.sluitend.kernel.responsibility;

/** Why a body, or nobody, has a task; each with its source. */
public enum Reason {
    /** Receives WW (SUWI 30a(1)a; WW). */
    WW("SUWI 30a(1)a"),
    /** Taken over before WW ended, by agreement (PW 7(7), SUWI 30a(3)a). */
    EARLY_TAKEOVER("PW 7(7)"),
    /** Receives social assistance or IOAW (PW 7(1)a, 40(1)). */
    BIJSTAND("PW 7(1)a"),
    /** Receives another benefit of UWV (PW 7(3)c). */
    OTHER_UWV_BENEFIT("SUWI 30a(1)"),
    /** Without benefit and registered as jobseeker (PW 6(a), 7(1)a). */
    JOBSEEKER_WITHOUT_BENEFIT("PW 7(1)a"),
    /** Younger than 27 and without benefit: support is a power (PW 7a). */
    UNDER_27("PW 7a"),
    /** The age is not known: the exception for the young is not established, and the duty remains (PW 7(1)a). */
    AGE_UNKNOWN("PW 7(1)a"),
    /** State pension, paid by SVB (PW 47a). */
    PENSION("PW 47a"),
    /** In civic integration (WI 3). */
    CIVIC_INTEGRATION("WI 3"),
    /** At work, with an income of one's own. */
    AT_WORK("WW 20(1)c"),
    /** In education (PW 7(3)). */
    IN_EDUCATION("PW 7(3)"),
    /** No benefit was asked for, or none is due. */
    NO_BENEFIT("PW 11"),
    /** Not registered as jobseeker (PW 6(a)). */
    NOT_REGISTERED_AS_JOBSEEKER("PW 6(a)"),
    /** Has no duty of civic integration. */
    NO_INTEGRATION_DUTY("WI 3"),
    /** Lives in another country (PW 11(1)). */
    ANOTHER_COUNTRY("PW 11(1)"),
    /** Died. */
    DECEASED("-"),
    /** Before the first day that we know of. */
    BEFORE_FIRST_FACT("-"),
    /** By a case that was never offered to the reader: who has the task matters to them, not why (SUWI 62). */
    NOT_TOLD("SUWI 62");

    private final String source;

    Reason(String source) {
        this.source = source;
    }

    /** Whether it gives away what a case was about, or how it ended. */
    boolean isOfACase() {
        return switch (this) {
            case WW, OTHER_UWV_BENEFIT, BIJSTAND, PENSION, AT_WORK, IN_EDUCATION -> true;
            case EARLY_TAKEOVER,
                    JOBSEEKER_WITHOUT_BENEFIT,
                    UNDER_27,
                    AGE_UNKNOWN,
                    CIVIC_INTEGRATION,
                    NO_BENEFIT,
                    NOT_REGISTERED_AS_JOBSEEKER,
                    NO_INTEGRATION_DUTY,
                    ANOTHER_COUNTRY,
                    DECEASED,
                    BEFORE_FIRST_FACT,
                    NOT_TOLD -> false;
        };
    }

    /** The article of law. */
    public String source() {
        return source;
    }
}
