package nl.sluitend.infra.guards.house;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/** What may stand on the first level below a module. A new context is added here, in the words of the glossary. */
final class Contexts {

    /** What the product does; each may occur in every module, under the same name. */
    private static final Set<String> CONTEXTS = Set.of(
            "access",
            "inhabitant",
            "wwcase",
            "handover",
            "responsibility",
            "trajectory",
            "placement",
            "employer",
            "agreement",
            "programme",
            "organisation",
            "identity",
            "privacy",
            "audit",
            "decision",
            "dossier",
            "worklist",
            "feed",
            "rebuild");

    /** What only one module does for all contexts. */
    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            entry("kernel", Set.of("event", "rule", "calendar", "text", "view", "collection", "catalogue")),
            entry("query", Set.of("fold", "assembly")),
            entry("gateway", Set.of("bus", "graphql", "graphiql", "clock", "subscription")),
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
                            "flagging",
                            "messages",
                            "nodes",
                            "caseload",
                            "story",
                            "backup",
                            "digests")));

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
        return CONTEXTS.contains(name) || OWN.getOrDefault(module, Set.of()).contains(name);
    }

    private Contexts() {}
}
