package nl.sluitend.infra.guards.house;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The rooms of the house by their packages, so that one rule reads the product and the seeded violations alike.
 *
 * @param root the package that holds the modules
 */
record House(String root) {

    static final House PRODUCT = new House("nl.sluitend");
    static final House SEEDED = new House("nl.sluitend.infra.guards.seeded");

    static final String[] SIDES = {"command", "query", "gateway"};

    /** The pattern of a module, or of a context in it, with everything below. */
    String in(String room) {
        return root + "." + room + "..";
    }

    String[] in(String... rooms) {
        return Arrays.stream(rooms).map(this::in).toArray(String[]::new);
    }

    /** These rooms, and the packages of others that are welcome in them. */
    String[] inOr(String room, String... packages) {
        return Stream.concat(Stream.of(in(room)), Arrays.stream(packages)).toArray(String[]::new);
    }

    /** The module of a package and the names below it: {@code gateway, handover}. */
    String[] path(String packageName) {
        return packageName
                .substring(Math.min(root.length() + 1, packageName.length()))
                .split("\\.");
    }
}
