package nl.sluitend.kernel.organisation;

/** The bodies, besides municipalities, that have tasks or a relation to somebody, by the name used in facts. */
public final class Body {

    /** Uitvoeringsinstituut Werknemersverzekeringen. */
    public static final String UWV = "UWV";

    /** Sociale Verzekeringsbank. */
    public static final String SVB = "SVB";

    private Body() {}
}
