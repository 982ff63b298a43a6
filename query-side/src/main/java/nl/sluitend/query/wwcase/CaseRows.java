package nl.sluitend.query.wwcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.organisation.Body;
import nl.sluitend.kernel.responsibility.ResidenceFact;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.wwcase.WwCase;
import org.jspecify.annotations.Nullable;

/** The WW cases of a dossier as rows. */
public final class CaseRows {

    private CaseRows() {}

    /** The rows of that dossier, by case. */
    public static Map<String, CaseRow> of(Dossier dossier) {
        return dossier.wwCases().stream().collect(Collectors.toMap(WwCase::wwCase, each -> row(dossier, each)));
    }

    private static CaseRow row(Dossier dossier, WwCase each) {
        var endedIn = endedIn(dossier.facts().residences(), each);
        return new CaseRow(
                shown(dossier, each, openHandover(dossier, each)),
                each.outcome() == null,
                each.flaggedOn() != null,
                each.outcome(),
                endedIn,
                new StepsOfACase(dossier, each, endedIn).days(),
                Set.of(Body.UWV));
    }

    private static ExpiringCase shown(Dossier dossier, WwCase each, @Nullable Handover handover) {
        var ageBand = ageBand(dossier, each);
        var reasons = Urgency.reasons(each, ageBand, handover);
        return new ExpiringCase(
                each.wwCase(),
                dossier.inhabitant(),
                dossier.person(),
                dossier.municipality(),
                each.firstDay(),
                each.lastDay(),
                ageBand,
                each.flaggedOn(),
                each.invitationAccepted(),
                handover == null ? null : handover.handover(),
                handover == null ? null : handover.state(),
                in(HandoverState.QUESTIONED, handover, Handover::question),
                in(HandoverState.REJECTED, handover, Handover::rejection),
                in(HandoverState.REJECTED, handover, Handover::missing),
                reasons,
                Urgency.from(each.lastDay(), dossier.municipality(), reasons));
    }

    /** What a state has; when the handover goes on, it is history. */
    private static <T> @Nullable T in(
            HandoverState state, @Nullable Handover handover, Function<Handover, @Nullable T> what) {
        return handover != null && handover.state() == state ? what.apply(handover) : null;
    }

    /** On the first day without WW: that is when the municipality's rules begin to count. */
    public static AgeBand ageBand(Dossier dossier, WwCase each) {
        return Objects.requireNonNullElse(each.ageBand(), dossier.person().ageBand());
    }

    /** Where the person lived on the last day, or when an outcome came before it; else the first place known. */
    private static String endedIn(List<ResidenceFact> residences, WwCase each) {
        var day = endedOn(each);
        return residences.stream()
                .filter(fact -> !fact.from().isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> residences.stream().findFirst())
                .map(ResidenceFact::municipality)
                .orElse("");
    }

    static LocalDate endedOn(WwCase each) {
        var outcomeOn = each.outcomeOn();
        return outcomeOn == null || outcomeOn.isAfter(each.lastDay()) ? each.lastDay() : outcomeOn;
    }

    private static @Nullable Handover openHandover(Dossier dossier, WwCase each) {
        return dossier.handovers().stream()
                .filter(handover -> handover.wwCase().equals(each.wwCase()))
                .filter(handover -> handover.state().isOpen())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
