package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.rule.Rulebook;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.util.ClassUtils;

/**
 * With which codes the feed can reject a line, read from the code: its own, and those of each rule that stands on the way
 * of a command that it sends, and before every command.
 */
final class FeedCodes {

    private static final String FEED = "nl.sluitend.gateway.feed";
    private static final String DOOR = FEED + ".FeedIntake";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(FEED, "nl.sluitend.command", "nl.sluitend.kernel");

    private static final String BEFORE_ALL = "nl.sluitend.command.decision.CommandsCanBeKept";

    /** On the way, and never told of a line: why. */
    private static final Map<String, String> NOT_TOLD = Map.of(
            "an-assertion-says-one-thing", "told as assertion-conflict",
            "a-reference-belongs-to-one-person", "told as assertion-conflict",
            "ww-does-not-end-before-it-begins", "the feed says last-day-before-first-day before",
            "a-determination-precedes-its-message", "the feed says field-invalid before",
            "every-text-can-be-read", "the feed says field-invalid before",
            "only-uwv-acts-on-ww", "the whole feed is refused to anybody else");

    private FeedCodes() {}

    static SortedSet<String> all() {
        return Stream.concat(own(), ruled().filter(code -> !NOT_TOLD.containsKey(code)))
                .collect(toCollection(TreeSet::new));
    }

    /** The codes of rules on the way that fill values into their words, so that their words fit one line only. */
    static SortedSet<String> withValues() {
        return rules().filter(rule -> rule.getAllMethods().stream()
                        .anyMatch(method -> method.getName().equals("told")
                                && !method.getOwner().isEquivalentTo(Rule.class)))
                .map(FeedCodes::code)
                .collect(toCollection(TreeSet::new));
    }

    /** What is left out though no rule of that name stands on the way. */
    static SortedSet<String> leftOutInVain() {
        var onTheWay = ruled().toList();
        return NOT_TOLD.keySet().stream()
                .filter(code -> !onTheWay.contains(code))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> own() {
        return Arrays.stream(ClassUtils.resolveClassName(FEED + ".Code", null).getEnumConstants())
                .map(code -> ((Enum<?>) code).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The codes of rules that somebody makes on the way. */
    private static Stream<String> ruled() {
        return rules().map(FeedCodes::code);
    }

    private static Stream<JavaClass> rules() {
        return reached().stream()
                .flatMap(unit -> unit.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .filter(made -> made.isAssignableTo(Rule.class));
    }

    private static String code(JavaClass rule) {
        return Rulebook.codeOf(rule.reflect().asSubclass(Rule.class));
    }

    private static Set<JavaCodeUnit> reached() {
        var reached = new HashSet<JavaCodeUnit>();
        beginnings().forEach(unit -> reach(unit, reached));
        var sent = commandsIn(reached);
        handlers()
                .filter(handler -> sent.contains(handler.getRawParameterTypes().getFirst()))
                .forEach(handler -> reach(handler, reached));
        return reached;
    }

    private static Stream<JavaCodeUnit> beginnings() {
        return PRODUCT.stream()
                .filter(type -> type.getName().equals(BEFORE_ALL)
                        || (type.getPackageName().equals(FEED)
                                && !type.getName().startsWith(DOOR)))
                .flatMap(type -> type.getCodeUnits().stream());
    }

    private static Set<JavaClass> commandsIn(Collection<JavaCodeUnit> units) {
        var sent = new HashSet<JavaClass>();
        units.stream()
                .filter(unit -> unit.getOwner().getPackageName().equals(FEED))
                .flatMap(unit -> unit.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .filter(made -> made.isAssignableTo(InhabitantCommand.class))
                .forEach(sent::add);
        return sent;
    }

    private static Stream<JavaCodeUnit> handlers() {
        return PRODUCT.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.isAnnotatedWith(CommandHandler.class));
    }

    private static void reach(JavaCodeUnit unit, Set<JavaCodeUnit> reached) {
        if (reached.add(unit)) {
            unit.getCallsFromSelf().stream()
                    .map(call -> call.getTarget())
                    .map(CodeUnitCallTarget.class::cast)
                    .flatMap(target -> target.resolveMember().stream())
                    .filter(called -> called.getOwner().getPackageName().startsWith("nl.sluitend"))
                    .forEach(called -> reach((JavaCodeUnit) called, reached));
        }
    }
}
