package nl.sluitend.query.placement;

import static nl.sluitend.query.assembly.Somebody.TODAY;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.query.assembly.EventsOfAContext;
import nl.sluitend.query.assembly.Somebody;

/** What can happen to a placement. */
final class PlacementEvents implements EventsOfAContext {

    @Override
    public String whoSeesWhat() {
        return """
                event                       person uwv offered own former began stranger
                placed-with-employer        x      .   x       x   x      x     .
                aftercare-started           x      .   x       x   x      x     .
                aftercare-contact-held      x      .   x       x   x      x     .
                placement-ended             x      .   x       x   x      x     .
                """;
    }

    @Override
    public Stream<DomainEvent> about(String who) {
        return Stream.of(
                new PlacedWithEmployer(who + "-pl", "employer", "gm0546", "0811", 32, TODAY, null, TODAY),
                new AftercareStarted(who + "-pl", List.of(TODAY.plusDays(30)), TODAY),
                new AftercareContactHeld(who + "-pl", 30, true, TODAY),
                new PlacementEnded(who + "-pl", TODAY, TODAY));
    }

    @Override
    public Somebody begun(Somebody history) {
        return history.placedBy("gm0546");
    }
}
