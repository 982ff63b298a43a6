package nl.sluitend.query.assembly;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.event.DomainEvent;

/** One of each event that can happen to somebody, in any context, about what {@link Somebody} has. */
public final class AnyEvent {

    private AnyEvent() {}

    /** The one of that name, which happens to that person. */
    public static DomainEvent named(String name, String who) {
        return Objects.requireNonNull(byName(who).get(name), () -> "no sample of " + name);
    }

    private static Map<String, DomainEvent> byName(String who) {
        return EventsOfAContext.all().stream()
                .flatMap(context -> context.about(who))
                .collect(Collectors.toMap(event -> EventCatalogue.nameOf(event.getClass()), Function.identity()));
    }
}
