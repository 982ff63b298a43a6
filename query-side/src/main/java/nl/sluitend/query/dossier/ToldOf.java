package nl.sluitend.query.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.News;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.organisation.Body;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.query.fold.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Who should be told of a line of the history: every body that sees it happen and did not do it, and the person
 * (ADR 46).
 *
 * @param line what happened, with its readers
 * @param mandates for which municipalities besides itself whoever did it acts
 * @param person the pseudonym of whom it is about
 */
record ToldOf(TimelineEntry line, Set<String> mandates, String person) {

    private static final int MOST = 5;

    /** Nobody decided anything: the same was said again, or a birthday was counted. */
    private static final Set<String> OF_NO_ACT =
            Set.of(RecordedEvent.nameOf(WwCaseAsserted.class), RecordedEvent.nameOf(AgeBandDetermined.class));

    /** What everybody should be told of after that line; the same object where nobody is told anything. */
    @Nullable
    Map<String, News> after(@Nullable Map<String, News> before) {
        var known = before == null ? Map.<String, News>of() : before;
        var told = readers(known).toList();
        if (told.isEmpty()) {
            return before;
        }
        var next = new TreeMap<>(known);
        told.forEach(reader -> next.put(reader, with(known.get(reader), shownTo(reader))));
        return next;
    }

    private Stream<String> readers(Map<String, News> known) {
        if (OF_NO_ACT.contains(line.event())) {
            return Stream.of();
        }
        var bodies = line.seenBy().stream().filter(body -> !isDoneBy(body));
        return Stream.concat(bodies, Stream.of(person).filter(_ -> isForThePerson(known.containsKey(person))));
    }

    /**
     * Whoever acts for a municipality acts as it, and its people read what is told to both; and what the product does on a
     * day is UWV's work.
     */
    private boolean isDoneBy(String body) {
        return body.equalsIgnoreCase(line.organisation())
                || line.doneFor().contains(body)
                || mandates.contains(body)
                || (body.equals(Body.UWV) && isBy(Role.SYSTEM));
    }

    /** What happens to everybody, as by the feed, tells nothing to somebody whose file nobody took up yet. */
    private boolean isForThePerson(boolean isToldAlready) {
        return !isBy(Role.INHABITANT) && (isToldAlready || !(isBy(Role.UWV_FEED) || isBy(Role.SYSTEM)));
    }

    private boolean isBy(Role role) {
        return role.name().equals(line.role());
    }

    private TimelineEntry shownTo(String reader) {
        return (reader.equals(person) ? line : ShownLines.named(line, Set.of(reader))).shownAs(0);
    }

    private static News with(@Nullable News known, TimelineEntry newest) {
        var lines = new ArrayList<>(known == null ? List.<TimelineEntry>of() : known.lines());
        lines.add(newest);
        var last = lines.subList(Math.max(0, lines.size() - MOST), lines.size());
        return new News(newest.recordedAt(), List.copyOf(last));
    }
}
