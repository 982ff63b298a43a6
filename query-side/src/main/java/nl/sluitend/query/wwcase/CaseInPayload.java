package nl.sluitend.query.wwcase;

import static nl.sluitend.kernel.handover.PayloadField.AVAILABILITY;
import static nl.sluitend.kernel.handover.PayloadField.EDUCATION;
import static nl.sluitend.kernel.handover.PayloadField.HOURS;
import static nl.sluitend.kernel.handover.PayloadField.LANGUAGES;
import static nl.sluitend.kernel.handover.PayloadField.LAST_OCCUPATION;
import static nl.sluitend.kernel.handover.PayloadField.SUPPORT_SO_FAR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwCase;
import org.jspecify.annotations.Nullable;

/** A WW case as its handover sends it: only what is in the payload (I16). */
final class CaseInPayload {

    private static final Set<PayloadField> OF_HISTORY =
            EnumSet.of(HOURS, LAST_OCCUPATION, EDUCATION, LANGUAGES, SUPPORT_SO_FAR, AVAILABILITY);

    private CaseInPayload() {}

    /** The cases of these handovers, each as its latest one sends it. */
    static List<WwCase> all(List<WwCase> cases, List<Handover> handovers) {
        return cases.stream()
                .flatMap(known -> handovers.stream()
                        .filter(handover -> handover.wwCase().equals(known.wwCase()))
                        .reduce((earlier, later) -> later)
                        .map(handover -> of(known, handover))
                        .stream())
                .toList();
    }

    private static WwCase of(WwCase known, Handover handover) {
        var sent = handover.payload().stream().map(PayloadItem::field).collect(Collectors.toSet());
        var told = known.withHistory(known.history() == null ? null : history(known.history(), sent));
        return handover.acceptedOn() == null ? withoutWhatUwvDid(told) : told;
    }

    private static WwCase withoutWhatUwvDid(WwCase known) {
        return known.withoutSignal()
                .withoutInvitation()
                .with(next -> next.contactAttempts(0).earlier(List.of()));
    }

    private static @Nullable WorkHistory history(WorkHistory history, Set<PayloadField> sent) {
        return Collections.disjoint(OF_HISTORY, sent)
                ? null
                : new WorkHistory(
                        sent.contains(HOURS) ? history.hoursPerWeek() : 0,
                        sent.contains(LAST_OCCUPATION) ? history.occupation() : "",
                        sent.contains(EDUCATION) ? history.education() : "",
                        sent.contains(LANGUAGES) ? history.languages() : List.of(),
                        sent.contains(SUPPORT_SO_FAR) ? history.support() : List.of(),
                        sent.contains(AVAILABILITY) ? history.availability() : Availability.UNKNOWN);
    }
}
