package nl.sluitend.torture.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the product is spread over processes while it is rehearsed. */
public enum Shape {
    /** One application. */
    EMBEDDED(1),
    /** Two identical applications on the same stores. */
    NODES(2);

    private final int applications;

    Shape(int applications) {
        this.applications = applications;
    }

    /** How many applications run. */
    public int applications() {
        return applications;
    }

    /** Its form on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that label. */
    public static Optional<Shape> labelled(String label) {
        return Arrays.stream(values())
                .filter(shape -> shape.label().equals(label))
                .findFirst();
    }
}
