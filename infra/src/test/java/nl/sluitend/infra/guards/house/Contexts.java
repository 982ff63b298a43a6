package nl.sluitend.infra.guards.house;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/** What may stand on the first level below a module. A new context is added here, in the words of the glossary. */
final class Contexts {

    /** What the product does; each may occur in every module, under the same name. */
    private static final Set<String> CONTEXTS = Set.of(
            "inhabitant",
            "wwcase",
            "handover",
            "responsibility",
            "trajectory",
            "placement",
            "aftercare",
            "employer",
            "agreement",
            "programme",
            "covenant",
            "organisation",
            "identity",
            "privacy",
            "audit",
            "decision",
            "dossier",
            "worklist",
            "board",
            "feed",
            "deadline");

    /** What only one module does for all contexts. */
    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            entry("kernel", Set.of("event", "rule", "calendar", "view")),
            entry("command", Set.of("ticker")),
            entry("query", Set.of("fold")),
            entry("gateway", Set.of("graphql", "graphiql")),
            entry(
                    "infra",
                    Set.of(
                            "launcher",
                            "postgres",
                            "documents",
                            "settings",
                            "clock",
                            "caseload",
                            "story",
                            "benchmark")));

    /** Infra's application and the words about a package stand at the door of their module, nothing else. */
    static boolean welcome(House house, JavaClass type) {
        var path = house.path(type.getPackageName());
        return path.length == 1 ? atTheDoor(path[0], type) : isRoomOf(path[0], path[1]);
    }

    private static boolean atTheDoor(String module, JavaClass type) {
        return module.equals("infra") || type.getSimpleName().equals("package-info");
    }

    private static boolean isRoomOf(String module, String name) {
        return CONTEXTS.contains(name) || OWN.getOrDefault(module, Set.of()).contains(name);
    }

    private Contexts() {}
}
