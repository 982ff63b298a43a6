package nl.sluitend.infra.guards.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Personal;
import nl.sluitend.kernel.event.Plain;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.privacy.Sealed;

/** Conditions on the form of an event. */
final class EventConditions {

    private static final List<Class<? extends Annotation>> MARKS =
            List.of(Personal.class, Surviving.class, Plain.class);

    static final ArchCondition<JavaClass> NAMED_IN_LOWER_CASE = Conditions.be(
            "named in lower case with hyphens", type -> event(type).name().matches("[a-z]+(-[a-z]+)*"));

    static final ArchCondition<JavaClass> MARKED_ONCE_PER_FIELD = Conditions.be(
            "marked personal, surviving or plain in each field", type -> all(type, field -> marks(field) == 1));

    static final ArchCondition<JavaClass> SEALED_WHERE_PERSONAL = Conditions.be(
            "sealed in its personal fields and in no other",
            type -> all(type, field -> field.isAnnotationPresent(Personal.class) == Types.speaks(field, Sealed.class)));

    static ArchCondition<JavaClass> namedAsNoOther() {
        return new ArchCondition<>("be named as no other") {

            private Map<String, List<JavaClass>> named = Map.of();

            @Override
            public void init(Collection<JavaClass> events) {
                named = events.stream().collect(Collectors.groupingBy(EventConditions::name));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var namesakes = named.getOrDefault(name(type), List.of());
                events.add(new SimpleConditionEvent(type, namesakes.size() == 1, name(type) + " names " + namesakes));
            }
        };
    }

    private static String name(JavaClass type) {
        return event(type).name() + "-" + event(type).revision();
    }

    private static Event event(JavaClass type) {
        return type.getAnnotationOfType(Event.class);
    }

    private static boolean all(JavaClass type, Predicate<RecordComponent> test) {
        return Stream.ofNullable(type.reflect().getRecordComponents())
                .flatMap(Arrays::stream)
                .allMatch(test);
    }

    private static long marks(RecordComponent field) {
        return MARKS.stream().filter(field::isAnnotationPresent).count();
    }

    private EventConditions() {}
}
