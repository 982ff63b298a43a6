package nl.sluitend.command.placement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.kernel.collection.Additions;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementEvent;
import org.jspecify.annotations.Nullable;

/**
 * What rules need to know of one placement.
 *
 * @param placed as it was agreed
 * @param contacts the contacts of aftercare that were held
 * @param lastDay the last working day; absent while it is not known
 */
record Placement(
        PlacedWithEmployer placed,
        List<AftercareContactHeld> contacts,
        @Nullable LocalDate lastDay) {

    static Placement of(PlacedWithEmployer event) {
        return new Placement(event, List.of(), null);
    }

    Placement evolve(PlacementEvent event) {
        return switch (event) {
            case AftercareContactHeld e -> new Placement(placed, Additions.plus(contacts, e), lastDay);
            case PlacementEnded e -> new Placement(placed, contacts, e.lastDay());
            case PlacedWithEmployer _, AftercareStarted _ -> this;
        };
    }

    boolean running() {
        return lastDay == null;
    }

    boolean isHeld(int moment) {
        return contacts.stream().anyMatch(contact -> contact.moment() == moment);
    }

    /** A job that falls through before its first day ends no earlier than the day on which it was agreed. */
    LocalDate earliestEnd() {
        return placed.from().isBefore(placed.occurredOn()) ? placed.from() : placed.occurredOn();
    }

    /** The latest day on which somebody was found at work there. */
    LocalDate lastSeenOn() {
        return days(AftercareContactHeld::stillAtWork).max(naturalOrder()).orElse(LocalDate.MIN);
    }

    /** The first day after it on which the person was found to be gone: the latest message counts. */
    LocalDate goneBy() {
        return days(contact -> !contact.stillAtWork())
                .filter(day -> !day.isBefore(lastSeenOn()))
                .min(naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** Whether the person works there on that day, by all that is known of it. */
    boolean runsOn(LocalDate day) {
        return !day.isBefore(placed.from()) && (lastDay == null ? isNotOverOn(day) : !day.isAfter(lastDay));
    }

    private boolean isNotOverOn(LocalDate day) {
        var until = placed.until();
        return wasThereAtLast(day)
                && (until == null || !day.isAfter(until) || lastSeenOn().isAfter(until));
    }

    private boolean wasThereAtLast(LocalDate day) {
        return contacts.stream()
                .filter(contact -> !contact.occurredOn().isAfter(day))
                .max(comparing(AftercareContactHeld::occurredOn))
                .map(AftercareContactHeld::stillAtWork)
                .orElse(true);
    }

    private Stream<LocalDate> days(Predicate<AftercareContactHeld> which) {
        return contacts.stream().filter(which).map(AftercareContactHeld::occurredOn);
    }
}
