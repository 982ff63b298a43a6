package nl.sluitend.gateway.organisation;

/** What an organisation is; it decides which roles its people can hold. */
public enum Kind {
    /** A municipality; acts for itself. */
    MUNICIPALITY,
    /** Acts for municipalities by dated mandate; is none itself. */
    IMPLEMENTING_BODY,
    /** Uitvoeringsinstituut Werknemersverzekeringen. */
    UWV,
    /** An employers' service point of a labour market region. */
    WSP,
    /** Independent control. */
    AUDIT,
    /** Runs the installation. */
    OPERATIONS
}
