package nl.sluitend.kernel.wwcase;

/**
 * A step on the way from WW to lasting work. No step presupposes another: a person can be placed who was never enrolled.
 */
public enum FunnelStep {
    /** The last day of WW. */
    ENDED,
    /** UWV saw in time that WW would end. */
    FLAGGED,
    /** UWV invited the person to meet the municipality. */
    INVITED,
    /** The person accepted. */
    INVITATION_ACCEPTED,
    /** UWV offered the person to the municipality in which WW ended; of several offers the latest counts. */
    OFFERED,
    /** That municipality accepted. */
    ACCEPTED,
    /** That municipality has the task. */
    TRANSFERRED,
    /** The first day in a programme of that municipality. */
    ENROLLED,
    /** The first working day with an employer, whoever placed the person. */
    PLACED,
    /** Still at work, as said in the contact of 30 days after the start. */
    AT_WORK_30,
    /** The same after 90 days. */
    AT_WORK_90,
    /** The same after 180 days. */
    AT_WORK_180,
    /** The same after 365 days. */
    AT_WORK_365,
    /** Drop-through: social assistance or IOAW followed. */
    DROPPED_THROUGH
}
