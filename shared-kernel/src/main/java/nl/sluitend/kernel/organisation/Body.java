package nl.sluitend.kernel.organisation;

/** The bodies beside the municipalities that hold tasks or have a relation to somebody, as facts name them. */
public final class Body {

    /** Uitvoeringsinstituut Werknemersverzekeringen. */
    public static final String UWV = "UWV";

    /** Sociale Verzekeringsbank. */
    public static final String SVB = "SVB";

    private Body() {}
}
