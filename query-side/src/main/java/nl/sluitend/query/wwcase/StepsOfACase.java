package nl.sluitend.query.wwcase;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.placement.AftercareMoment;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.responsibility.ResidenceFact;
import nl.sluitend.kernel.trajectory.Trajectory;
import nl.sluitend.kernel.wwcase.FunnelStep;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.WwCase;
import org.jspecify.annotations.Nullable;

/**
 * On which day a case reached each step, as it counts where the person lived when WW ended. What came after they moved
 * away does not count: a municipality would learn by its exact count what happened elsewhere (ADR 7).
 *
 * @param dossier whose case
 * @param wwCase which one
 * @param endedIn where it counts
 */
record StepsOfACase(Dossier dossier, WwCase wwCase, String endedIn) {

    /** The days by the names of their steps, in the order of the steps; the last day itself is a field of the row. */
    Map<String, LocalDate> days() {
        var left = left();
        var days = new LinkedHashMap<String, LocalDate>();
        for (var step : FunnelStep.values()) {
            reached(step)
                    .filter(day -> left.isEmpty() || day.isBefore(left.get()))
                    .ifPresent(day -> days.put(step.name(), day));
        }
        return Collections.unmodifiableMap(days);
    }

    /** The first day on which the person lives elsewhere after WW ended. */
    private Optional<LocalDate> left() {
        var ended = CaseRows.endedOn(wwCase);
        return dossier.facts().residences().stream()
                .filter(fact -> fact.from().isAfter(ended))
                .filter(fact -> !fact.municipality().equals(endedIn))
                .map(ResidenceFact::from)
                .findFirst();
    }

    private Optional<LocalDate> reached(FunnelStep step) {
        return switch (step) {
            case ENDED -> Optional.empty();
            case FLAGGED -> Optional.ofNullable(wwCase.flaggedOn());
            case INVITED -> Optional.ofNullable(wwCase.invitedOn());
            case INVITATION_ACCEPTED -> saidYes();
            case OFFERED -> first(handovers(), Handover::offeredOn);
            case ACCEPTED -> first(handovers(), Handover::acceptedOn);
            case TRANSFERRED -> first(handovers(), Handover::transferredFrom);
            case ENROLLED -> first(trajectories(), Trajectory::from);
            case PLACED -> first(placements(), Placement::from);
            case AT_WORK_30 -> atWorkAfter(30);
            case AT_WORK_90 -> atWorkAfter(90);
            case AT_WORK_180 -> atWorkAfter(180);
            case AT_WORK_365 -> atWorkAfter(365);
            case DROPPED_THROUGH -> droppedThrough();
        };
    }

    private static <T> Optional<LocalDate> first(Stream<T> several, Function<T, @Nullable LocalDate> day) {
        return several.map(day).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    private Optional<LocalDate> saidYes() {
        return Optional.ofNullable(wwCase.answeredOn()).filter(_ -> Boolean.TRUE.equals(wwCase.invitationAccepted()));
    }

    /** Those offered to this municipality; after a move, as they were when it had the person. */
    private Stream<Handover> handovers() {
        var former = Optional.ofNullable(dossier.former().get(endedIn)).filter(known -> known.isByMove()).stream()
                .flatMap(known -> known.handovers().stream());
        return Stream.concat(dossier.handovers().stream(), former)
                .filter(each -> each.wwCase().equals(wwCase.wwCase()))
                .filter(each -> endedIn.equals(each.municipality()))
                .filter(each -> each.state() != HandoverState.REOPENED);
    }

    private Stream<Trajectory> trajectories() {
        return dossier.trajectories().stream()
                .filter(each -> each.municipality().equals(endedIn))
                .filter(each -> isOfThisCase(each.from()));
    }

    private Stream<Placement> placements() {
        return dossier.placements().stream().filter(each -> isOfThisCase(each.from()));
    }

    /** A job or a programme names no case: it follows the latest one that had begun. */
    private boolean isOfThisCase(LocalDate day) {
        return !day.isBefore(wwCase.firstDay())
                && dossier.wwCases().stream()
                        .filter(other -> other.firstDay().isAfter(wwCase.firstDay()))
                        .allMatch(later -> day.isBefore(later.firstDay()));
    }

    private Optional<LocalDate> atWorkAfter(int days) {
        var held = placements()
                .flatMap(each -> each.aftercare().stream())
                .filter(moment -> moment.moment() == days)
                .filter(moment -> Boolean.TRUE.equals(moment.stillAtWork()));
        return first(held, AftercareMoment::heldOn);
    }

    private Optional<LocalDate> droppedThrough() {
        return Optional.ofNullable(wwCase.outcomeOn())
                .filter(_ -> wwCase.outcome() == Outcome.BIJSTAND || wwCase.outcome() == Outcome.IOAW);
    }
}
