package nl.sluitend.kernel.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.event.InhabitantEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Map<Class<?>, Object> PLAIN = Map.of(int.class, 0, boolean.class, false);

    @Test
    void theFactsReadEveryFamilyThatSaysThatItTellsWhereTasksLie() {
        assertThat(read())
                .containsExactlyInAnyOrderElementsOf(families()
                        .filter(family -> anyOf(family).tellsOfTasks())
                        .toList());
    }

    @Test
    void allEventsOfAFamilySayTheSame() {
        assertThat(families())
                .isNotEmpty()
                .allSatisfy(family -> assertThat(family.getPermittedSubclasses())
                        .allSatisfy(event -> assertThat(event.getDeclaredMethods())
                                .extracting(Method::getName)
                                .doesNotContain("tellsOfTasks")));
    }

    private static Stream<Class<?>> families() {
        return EventCatalogue.families().stream()
                .filter(InhabitantEvent.class::isAssignableFrom)
                .map(family -> (Class<?>) family);
    }

    private static Stream<Class<?>> read() {
        return Arrays.stream(FactsFold.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("after"))
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .filter(family -> family != InhabitantEvent.class);
    }

    /** What it says does not depend on what happened. */
    private static InhabitantEvent anyOf(Class<?> family) {
        var event = family.getPermittedSubclasses()[0];
        var types = Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        @Nullable Object[] values = Arrays.stream(types).map(PLAIN::get).toArray();
        try {
            var constructor = event.getDeclaredConstructor(types);
            return (InhabitantEvent) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
