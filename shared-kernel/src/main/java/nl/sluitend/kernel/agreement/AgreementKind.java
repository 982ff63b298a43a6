package nl.sluitend.kernel.agreement;

/** What UWV and a municipality agreed on. */
public enum AgreementKind {
    /** UWV may offer people by name before WW ends (SUWI 9, 62(1)). */
    DATA_SUPPLY,
    /** That, and the municipality takes the task before WW ends (PW 7(7), SUWI 30a(3)a). */
    EARLY_TAKEOVER
}
