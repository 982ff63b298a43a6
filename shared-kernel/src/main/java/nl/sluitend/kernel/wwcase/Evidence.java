package nl.sluitend.kernel.wwcase;

/** The kind of source that shows an outcome. */
public enum Evidence {
    /** An employment contract or wage slip. */
    EMPLOYMENT_RECORD,
    /** The policy administration of UWV. */
    UWV_ADMINISTRATION,
    /** A decision of the municipality. */
    MUNICIPAL_DECISION,
    /** The register of persons (BRP). */
    BRP,
    /** The trade register. */
    TRADE_REGISTER,
    /** An enrolment with a school or trajectory. */
    ENROLMENT,
    /** The inhabitant's own statement, recorded. */
    OWN_STATEMENT,
    /** The recorded attempts to reach the person. */
    CONTACT_ATTEMPTS
}
