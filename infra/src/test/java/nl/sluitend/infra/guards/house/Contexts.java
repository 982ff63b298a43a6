package nl.sluitend.infra.guards.house;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What may stand on the first level below a module. A context is a package of the kernel that the glossary explains; it may
 * occur in every module, under the same name, and needs no word here.
 */
final class Contexts {

    /** What only one module does for all contexts. */
    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            entry("kernel", Set.of("event", "rule", "calendar", "text", "view", "collection")),
            entry("command", Set.of("enrolment")),
            entry("query", Set.of("fold", "assembly")),
            entry(
                    "gateway",
                    Set.of(
                            "bus",
                            "graphql",
                            "graphiql",
                            "pages",
                            "clock",
                            "subscription",
                            "identity",
                            "feed",
                            "delivery",
                            "installation")),
            entry(
                    "infra",
                    Set.of(
                            "launcher",
                            "build",
                            "postgres",
                            "documents",
                            "settings",
                            "clock",
                            "events",
                            "enrolment",
                            "messages",
                            "nodes",
                            "embedded",
                            "demo",
                            "backup",
                            "digests",
                            "delivery",
                            "installation",
                            "identity",
                            "audit")));

    private static final String GLOSSARY = glossary();

    private static final Set<String> AT_THE_DOOR = Set.of("package-info", "CommandSide", "QuerySide", "Gateway");

    /** At the door of a module stand its own name, as in CommandSide, and the words about it; in infra what runs it. */
    static boolean welcome(House house, JavaClass type) {
        var path = house.path(type.getPackageName());
        return path.length == 1 ? atTheDoor(path[0], type) : isRoomOf(path[0], path[1]);
    }

    private static boolean atTheDoor(String module, JavaClass type) {
        return module.equals("infra") || AT_THE_DOOR.contains(type.getSimpleName());
    }

    private static boolean isRoomOf(String module, String name) {
        return module.equals("kernel")
                ? isExplained(name)
                : isContext(name) || own(module).contains(name);
    }

    private static boolean isContext(String name) {
        return isExplained(name)
                && Guard.roomsOf("kernel").contains(name)
                && !own("kernel").contains(name);
    }

    private static boolean isExplained(String name) {
        return GLOSSARY.contains("\n| `" + name + "` |");
    }

    /** The list of what a module does for all contexts. */
    static Set<String> own(String module) {
        return OWN.getOrDefault(module, Set.of());
    }

    /** The contexts of the glossary: what stands under that heading. */
    private static String glossary() {
        try {
            return Files.readString(Path.of("../docs/glossary.md"))
                    .transform(page -> page.substring(page.indexOf("## Contexts")))
                    .transform(page -> page.substring(0, page.indexOf("\n## ")));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private Contexts() {}
}
