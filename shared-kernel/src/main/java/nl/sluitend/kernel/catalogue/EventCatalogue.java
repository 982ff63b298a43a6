package nl.sluitend.kernel.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.sluitend.kernel.agreement.AgreementEvent;
import nl.sluitend.kernel.employer.EmployerEvent;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.programme.ProgrammeEvent;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.kernel.wwcase.WwCaseEvent;

/** Every event that the product knows, by its name on disk. */
public final class EventCatalogue {

    private static final Set<Class<? extends DomainEvent>> FAMILIES = Set.of(
            PersonEvent.class,
            WwCaseEvent.class,
            HandoverEvent.class,
            TrajectoryEvent.class,
            PlacementEvent.class,
            AgreementEvent.class,
            ProgrammeEvent.class,
            EmployerEvent.class);

    private static final Map<String, Class<?>> BY_NAME = FAMILIES.stream()
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .collect(toUnmodifiableMap(EventCatalogue::nameOf, Function.identity()));

    private EventCatalogue() {}

    /** The families, each sealed. */
    public static Set<Class<? extends DomainEvent>> families() {
        return FAMILIES;
    }

    /** All events by name. */
    public static Map<String, Class<?>> events() {
        return BY_NAME;
    }

    /** The name on disk. */
    public static String nameOf(Class<?> event) {
        return named(event).name();
    }

    /** The revision on disk. */
    public static String revisionOf(Class<?> event) {
        return String.valueOf(named(event).revision());
    }

    private static Event named(Class<?> event) {
        return Objects.requireNonNull(event.getAnnotation(Event.class), () -> event + " has no name on disk");
    }
}
