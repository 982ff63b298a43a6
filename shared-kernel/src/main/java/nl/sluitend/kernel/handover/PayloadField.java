package nl.sluitend.kernel.handover;

/** The whitelist of what a handover may send (I16); nothing else has a place in it. */
public enum PayloadField {
    /** Name, address, telephone and mail. */
    CONTACT(true),
    /** The last day of WW and its ground. */
    WW_END(true),
    /** Hours per week of the lost job. */
    HOURS(false),
    /** The last occupation. */
    LAST_OCCUPATION(false),
    /** The highest completed level of education. */
    EDUCATION(false),
    /** Languages with their level. */
    LANGUAGES(false),
    /** When the person is available for work. */
    AVAILABILITY(false),
    /** What UWV did so far. */
    SUPPORT_SO_FAR(false),
    /** What the person wants. */
    WISHES(false),
    /** What the person cannot do at work; never why. */
    WORK_LIMITATIONS(false),
    /** What was agreed as the next step. */
    NEXT_STEP(true);

    private final boolean required;

    PayloadField(boolean required) {
        this.required = required;
    }

    /** Whether the handover is useless without it, so that it cannot be struck. */
    public boolean isRequired() {
        return required;
    }
}
