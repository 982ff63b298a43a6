package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.dossier.WwCase;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;
import nl.sluitend.query.fold.Happened;

/**
 * The lines of a person's history that a municipality may read.
 *
 * @param all every line
 * @param knowsPerson whether the person is the municipality's own, so that lines about the person are too
 */
record Lines(List<TimelineEntry> all, boolean knowsPerson) {

    private static final String OFFERED = Happened.nameOf(HandoverOffered.class);

    /** What the municipality must know of a case: until when, and what became of it. */
    private static final Set<String> OF_A_CASE = Set.of(
            Happened.nameOf(WwEndDateRevised.class),
            Happened.nameOf(OutcomeRecorded.class),
            Happened.nameOf(WwRevived.class));

    List<TimelineEntry> about(List<Handover> handovers, List<WwCase> cases, Set<String> own) {
        var offered = handovers.stream().map(Handover::handover).collect(Collectors.toSet());
        var sent = cases.stream().map(WwCase::wwCase).collect(Collectors.toSet());
        return all.stream()
                .filter(line -> line.subject() == null
                        ? knowsPerson
                        : own.contains(line.subject())
                                || (offered.contains(line.subject()) && isOfThisRound(line))
                                || (sent.contains(line.subject()) && OF_A_CASE.contains(line.event())))
                .toList();
    }

    /** An earlier round may have been another municipality's. */
    private boolean isOfThisRound(TimelineEntry line) {
        return all.stream()
                .filter(each -> each.event().equals(OFFERED))
                .filter(each -> each.subject() != null && each.subject().equals(line.subject()))
                .noneMatch(each -> each.sequence() > line.sequence());
    }
}
