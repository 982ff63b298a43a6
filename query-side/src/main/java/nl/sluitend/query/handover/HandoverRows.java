package nl.sluitend.query.handover;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.organisation.Body;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.query.wwcase.CaseRows;
import org.jspecify.annotations.Nullable;

/** The handovers of a dossier as rows. */
public final class HandoverRows {

    private HandoverRows() {}

    /** The rows of that dossier, by handover; a handover of an unknown case has no row. */
    public static Map<String, HandoverRow> of(Dossier dossier) {
        return dossier.wwCases().stream()
                .flatMap(known -> dossier.handovers().stream()
                        .filter(each -> each.wwCase().equals(known.wwCase()))
                        .map(each -> row(dossier, each, known)))
                .collect(Collectors.toMap(HandoverRow::handover, row -> row));
    }

    private static HandoverRow row(Dossier dossier, Handover each, WwCase known) {
        var counted = CountedWhere.of(dossier, each);
        return new HandoverRow(
                each.handover(),
                dossier.inhabitant(),
                each.wwCase(),
                counted.municipality(),
                counted.state(),
                each.offeredOn(),
                known.lastDay(),
                CaseRows.ageBand(dossier, known),
                each.ground(),
                each.firstContactOn(),
                waiting(each),
                audience(dossier, each));
    }

    private static @Nullable Waiting waiting(Handover each) {
        return each.offeredOn() != null && each.state().awaitsAnAnswer()
                ? new Waiting(each.offeredOn(), each.pausedDays(), each.questionedOn())
                : null;
    }

    /** A municipality whose relation ended, or to which the handover was never more than offered, has no row of it. */
    private static Set<String> audience(Dossier dossier, Handover each) {
        return CountedWhere.lies(dossier, each)
                ? Set.of(Body.UWV, Objects.requireNonNull(each.municipality()))
                : Set.of(Body.UWV);
    }
}
