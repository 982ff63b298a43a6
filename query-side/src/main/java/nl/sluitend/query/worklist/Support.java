package nl.sluitend.query.worklist;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What some bodies do for a person now. Of several handovers, trajectories or placements the latest stands here, and what
 * is due first is due of any of them.
 *
 * @param since since when; absent when they do nothing
 * @param handover the handover that they accepted and that is not closed
 * @param handoverState its state
 * @param trajectory the trajectory that runs
 * @param programme the programme of it
 * @param placement the placement that is in aftercare
 * @param employer the employer of it
 * @param next what is asked of them first; absent when nothing has a day
 * @param days on which something is asked of them, the earliest first
 * @param contactPerson which official was named to the person; absent when nobody was
 */
public record Support(
        @Nullable LocalDate since,
        @Nullable String handover,
        @Nullable HandoverState handoverState,
        @Nullable String trajectory,
        @Nullable String programme,
        @Nullable String placement,
        @Nullable String employer,
        @Nullable Due next,
        List<LocalDate> days,
        @Nullable Sealed contactPerson) {

    /** Rows of before these days were kept have none until they are built again. */
    public Support {
        days = List.copyOf(Objects.requireNonNullElse(days, List.of()));
    }

    /** By those bodies. */
    static Support of(Dossier dossier, Set<String> bodies) {
        var handovers = dossier.handovers().stream()
                .filter(each -> isTaken(each.state()) && Named.lies(dossier, each, bodies))
                .toList();
        var trajectories = dossier.trajectories().stream()
                .filter(each -> Agenda.runs(each) && bodies.contains(each.municipality()))
                .toList();
        var placements = dossier.placements().stream()
                .filter(each -> bodies.contains(each.placedBy())
                        && Agenda.of(each).findAny().isPresent())
                .toList();
        return of(handovers, trajectories, placements, Named.by(dossier, bodies));
    }

    private static Support of(
            List<Handover> handovers,
            List<Trajectory> trajectories,
            List<Placement> placements,
            @Nullable Sealed contactPerson) {
        var dues = dues(handovers, trajectories, placements);
        return new Support(
                since(handovers, trajectories, placements),
                ofLatest(handovers, Handover::handover),
                ofLatest(handovers, Handover::state),
                ofLatest(trajectories, Trajectory::trajectory),
                ofLatest(trajectories, Trajectory::programme),
                ofLatest(placements, Placement::placement),
                ofLatest(placements, Placement::employer),
                dues.isEmpty() ? null : dues.getFirst(),
                dues.stream().map(Due::day).toList(),
                contactPerson);
    }

    private static boolean isTaken(HandoverState state) {
        return switch (state) {
            case ACCEPTED, WARM_MEETING_HELD, TRANSFERRED -> true;
            case PREPARED, OFFERED, QUESTIONED, REJECTED, WITHDRAWN, CLOSED, REOPENED -> false;
        };
    }

    private static @Nullable LocalDate since(
            List<Handover> handovers, List<Trajectory> trajectories, List<Placement> placements) {
        return Stream.of(
                        handovers.stream().map(Handover::acceptedOn),
                        trajectories.stream().map(Trajectory::from),
                        placements.stream().map(Placement::from))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(null);
    }

    private static <P, T> @Nullable T ofLatest(List<P> parts, Function<P, T> what) {
        return parts.isEmpty() ? null : what.apply(parts.getLast());
    }

    private static List<Due> dues(List<Handover> handovers, List<Trajectory> trajectories, List<Placement> placements) {
        return Stream.of(
                        handovers.stream().map(Agenda::of).flatMap(Optional::stream),
                        trajectories.stream().map(Agenda::of).flatMap(Optional::stream),
                        placements.stream().flatMap(Agenda::of))
                .flatMap(dues -> dues)
                .sorted(comparing(Due::day).thenComparing(Due::key))
                .toList();
    }

    boolean isNone() {
        return since == null;
    }
}
