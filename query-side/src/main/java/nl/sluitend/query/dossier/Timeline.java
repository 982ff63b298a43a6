package nl.sluitend.query.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.collection.Additions;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;
import nl.sluitend.query.fold.Happened;

/**
 * Every event is one line of the person's history. Who sees it is written down when it happens, and is widened where a
 * new relation needs what came before; nobody loses it again, and nobody has it by default.
 *
 * @param before the relations before the event
 * @param after the relations after it
 */
record Timeline(Relations before, Relations after) {

    /** What a municipality must know of a case that is offered to it: until when, and what became of it. */
    private static final Set<String> OF_AN_OFFERED_CASE = Set.of(
            Happened.nameOf(WwEndDateRevised.class),
            Happened.nameOf(OutcomeRecorded.class),
            Happened.nameOf(WwRevived.class));

    List<TimelineEntry> plus(List<TimelineEntry> lines, List<Handover> handovers, Happened happened) {
        var event = (InhabitantEvent) happened.event();
        return Additions.plus(widened(lines, handovers, event), line(happened, event));
    }

    private TimelineEntry line(Happened happened, InhabitantEvent event) {
        return new TimelineEntry(
                happened.sequence(),
                happened.name(),
                event.subject().orElse(null),
                event.occurredOn(),
                happened.recordedAt(),
                happened.organisation(),
                happened.role(),
                happened.ground(),
                new TreeSet<>(after.seers(before, event)));
    }

    private List<TimelineEntry> widened(List<TimelineEntry> lines, List<Handover> handovers, InhabitantEvent event) {
        var wider = lines;
        for (var body : after.ties().keySet()) {
            if (becomes(body, Relation.UWV) || becomes(body, Relation.OWN)) {
                wider = seenAlsoBy(body, wider, Timeline::isAboutThePerson);
            }
            if (event instanceof HandoverOffered offer && offer.municipality().equals(body)) {
                wider = seenAlsoBy(body, wider, line -> isOfTheCase(line, caseOf(offer, handovers)));
            }
        }
        return wider;
    }

    /** Whoever comes back is not followed through the time between. */
    private boolean becomes(String body, Relation relation) {
        return after.of(body) == relation && before.of(body) != relation && before.of(body) != Relation.FORMER;
    }

    private static List<TimelineEntry> seenAlsoBy(
            String body, List<TimelineEntry> lines, Predicate<TimelineEntry> which) {
        var wider = new ArrayList<TimelineEntry>();
        lines.forEach(line -> wider.add(which.test(line) ? line.seenAlsoBy(body) : line));
        return List.copyOf(wider);
    }

    private static boolean isAboutThePerson(TimelineEntry line) {
        var type = EventCatalogue.events().get(line.event());
        return type != null && PersonEvent.class.isAssignableFrom(type);
    }

    private static boolean isOfTheCase(TimelineEntry line, String wwCase) {
        return wwCase.equals(line.subject()) && OF_AN_OFFERED_CASE.contains(line.event());
    }

    private static String caseOf(HandoverOffered offer, List<Handover> handovers) {
        return handovers.stream()
                .filter(each -> each.handover().equals(offer.handover()))
                .map(Handover::wwCase)
                .findFirst()
                .orElse("");
    }

    /** The lines that one of those bodies sees, numbered among themselves. */
    static List<TimelineEntry> shownTo(Set<String> bodies, List<TimelineEntry> lines) {
        var shown = lines.stream()
                .filter(line -> line.seenBy().stream().anyMatch(bodies::contains))
                .toList();
        return IntStream.range(0, shown.size())
                .mapToObj(number -> shown.get(number).shownAs(number))
                .toList();
    }
}
