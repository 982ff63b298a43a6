package nl.sluitend.benchmark.product;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.sluitend.infra.launcher.VerbRefused;

/** In which shape the product runs. */
public enum Shape {
    /** All but PostgreSQL and Keycloak in one process. */
    EMBEDDED(""),
    /** Two identical applications on one document store, each a process of its own. */
    NODES("--nodes=2");

    private final String option;

    Shape(String option) {
        this.option = option;
    }

    /** One of them by its name, or both of them, one after the other. */
    public static List<Shape> named(String name) {
        var found = Arrays.stream(values())
                .filter(shape -> name.equals("both") || shape.label().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new VerbRefused(
                    "The shape %s cannot be measured: choose --shape embedded, nodes or both.".formatted(name));
        }
        return found;
    }

    /** Its form on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> options() {
        return option.isEmpty() ? List.of() : List.of(option);
    }
}
