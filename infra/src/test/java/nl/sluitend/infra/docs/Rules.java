package nl.sluitend.infra.docs;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.rule.Rulebook;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every rule of every module, found on the class path. */
final class Rules {

    private static final Pattern DOT = Pattern.compile("\\.");

    private Rules() {}

    static List<Class<? extends Rule>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scanner.findCandidateComponents("nl.sluitend").stream()
                .filter(found -> !String.valueOf(found.getResourceDescription()).contains("test-classes"))
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .<Class<? extends Rule>>map(type -> type.asSubclass(Rule.class))
                .sorted(comparing(Rulebook::codeOf))
                .toList();
    }

    /** The module: {@code command} of {@code nl.sluitend.command.handover}. */
    static String moduleOf(Class<?> type) {
        return namesOf(type).get(2);
    }

    /** The context: {@code handover} of {@code nl.sluitend.command.handover}. */
    static String contextOf(Class<?> type) {
        return namesOf(type).stream().limit(4).toList().getLast();
    }

    /** The rules of one context of a module. */
    static Stream<Class<? extends Rule>> in(String module, String context) {
        return all().stream()
                .filter(rule -> moduleOf(rule).equals(module) && contextOf(rule).equals(context));
    }

    private static List<String> namesOf(Class<?> type) {
        return DOT.splitAsStream(type.getPackageName()).toList();
    }
}
