package nl.sluitend.infra.guards.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** That no other of the types has the same simple name. */
final class BeAloneByItsName extends ArchCondition<JavaClass> {

    private static final Set<String> OF_EVERY_PACKAGE = Set.of("package-info");

    private final Set<String> pairs;
    private Map<String, Long> counts = Map.of();

    /** But for those of which there may be a pair. */
    BeAloneByItsName(Set<String> pairs) {
        super("be alone by their simple name");
        this.pairs = pairs;
    }

    @Override
    public void init(Collection<JavaClass> all) {
        counts = all.stream().collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var name = type.getSimpleName();
        boolean met = counts.getOrDefault(name, 0L) == 1 || pairs.contains(name) || OF_EVERY_PACKAGE.contains(name);
        events.add(
                new SimpleConditionEvent(type, met, type.getName() + (met ? " is" : " is not") + " alone by its name"));
    }
}
