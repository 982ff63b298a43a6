package nl.sluitend.query.dossier;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;
import nl.sluitend.query.fold.GrowingList;
import nl.sluitend.query.fold.RecordedEvent;

/**
 * Every event is one line of the person's history. Its readers are stored when it happens, and extended where a new
 * relation needs what came before; nobody loses a line again, and nobody has one by default.
 *
 * @param before the relations before the event
 * @param after the relations after it
 */
record Timeline(Relations before, Relations after) {

    /** What a municipality must know of a case that is offered to it: its last day, and how it ended. */
    private static final Set<String> OF_AN_OFFERED_CASE = Set.of(
            RecordedEvent.nameOf(WwEndDateRevised.class),
            RecordedEvent.nameOf(OutcomeRecorded.class),
            RecordedEvent.nameOf(WwRevived.class));

    private static final Pattern MUNICIPALITY = Pattern.compile("GM\\d{4}");

    List<TimelineEntry> plus(
            List<TimelineEntry> lines, List<Handover> handovers, InhabitantEvent event, TimelineEntry line) {
        return GrowingList.plus(widened(lines, handovers, event), line);
    }

    TimelineEntry line(RecordedEvent recorded) {
        var event = (InhabitantEvent) recorded.event();
        var seers = after.seers(before, event);
        return new TimelineEntry(
                recorded.sequence(),
                recorded.name(),
                event.subject().orElse(null),
                event.occurredOn(),
                recorded.recordedAt(),
                recorded.organisation(),
                recorded.role(),
                recorded.ground(),
                doneFor(recorded, seers),
                new TreeSet<>(seers));
    }

    /** A municipality acts for itself where it sees what it does; else whoever acts does so by mandate (PW 8c). */
    private static Set<String> doneFor(RecordedEvent recorded, Set<String> seers) {
        if (isOpen(recorded.organisation())) {
            return Set.of();
        }
        var mandates = recorded.mandates();
        var itself = recorded.organisation().toUpperCase(Locale.ROOT);
        if (isMunicipality(itself) && (mandates.isEmpty() || seers.contains(itself))) {
            return Set.of(itself);
        }
        return seers.stream()
                .filter(body -> mandates.isEmpty() ? isMunicipality(body) : mandates.contains(body))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isMunicipality(String body) {
        return MUNICIPALITY.matcher(body).matches();
    }

    /** Anyone who sees the line may know that it was UWV, the person or the product. */
    static boolean isOpen(String organisation) {
        return OrganisationCode.UWV.value().equals(organisation) || RecordedEvent.UNTOLD.equals(organisation);
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

    /** The time between two relations is not shown to a municipality whose person comes back. */
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
        return line.subject() == null && type != null && PersonEvent.class.isAssignableFrom(type);
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
}
