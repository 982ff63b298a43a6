package nl.sluitend.command.trajectory;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.trajectory.EndTrajectory;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The trajectories of one inhabitant: programmes of the body that has the task. */
public final class Trajectories {

    private final Map<String, Trajectory> trajectories = new TreeMap<>();
    private final Responsibilities responsibilities;

    /** Works on the facts that decide who may enrol. */
    public Trajectories(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    /** Whether the person takes part in one on that day. */
    public boolean runOn(LocalDate day) {
        return trajectories.values().stream().anyMatch(trajectory -> trajectory.runsOn(day));
    }

    @CommandHandler
    void decide(EnrolInReservedPlace command) {
        var asked = command.asked();
        var programme = command.place().terms();
        require(
                new TheProgrammeIsOfTheCallersMunicipality(asked.decision().caller(), programme),
                new EnrolmentNeedsTheTask(responsibilities.reintegrationOn(asked.from()), programme),
                new EnrolmentNeedsTheTask(responsibilities.reintegrationOn(latestOf(asked)), programme),
                new TheTrajectoryIsNew(find(asked.trajectory())),
                new TheProgrammeRunsOnTheFirstDay(programme, asked.from()),
                new TheProgrammeIsForThisAge(programme, ageBandOf(asked)),
                new TheProgrammeAcceptsThisOrigin(programme, responsibilities.origin()),
                new OneFullTimeTrajectoryAtATime(trajectories.values(), programme, asked.from()),
                new AProgrammeHasAFreePlace(asked, command.place()));
        apply(enrolled(asked, programme));
    }

    private static EnrolledInTrajectory enrolled(EnrolInTrajectory asked, ProgrammeTerms programme) {
        return new EnrolledInTrajectory(
                asked.trajectory().value(),
                programme.programme(),
                programme.municipality(),
                programme.fullTime(),
                asked.from(),
                programme.until(),
                asked.decision().today());
    }

    /** A retrospective enrolment also counts today. */
    private static LocalDate latestOf(EnrolInTrajectory command) {
        var today = command.decision().today();
        return command.from().isBefore(today) ? today : command.from();
    }

    @CommandHandler
    void decide(EndTrajectory command) {
        var trajectory = Refused.known(find(command.trajectory()), TheTrajectoryIsKnown::new);
        require(
                new OnlyTheEnrollingBodyEndsATrajectory(
                        trajectory, command.decision().caller()),
                new OnlyARunningTrajectoryEnds(trajectory),
                new ATrajectoryEndsAfterItBegins(trajectory, command.on()),
                new TheEndOfATrajectoryIsNotInTheFuture(
                        command.on(), command.decision().today()));
        apply(new TrajectoryEnded(
                command.trajectory().value(),
                trajectory.programme(),
                command.reason(),
                command.on(),
                command.decision().today()));
    }

    /** The sender, who can read the birth date, knows of birthdays to come; the dossier only of those that were. */
    private AgeBand ageBandOf(EnrolInTrajectory command) {
        return Optional.ofNullable(command.ageBand()).orElseGet(() -> responsibilities.ageBandOn(command.from()));
    }

    private Optional<Trajectory> find(TrajectoryId trajectory) {
        return Optional.ofNullable(trajectories.get(trajectory.value()));
    }

    @EventSourcingHandler
    void evolve(TrajectoryEvent event) {
        switch (event) {
            case EnrolledInTrajectory enrolled -> trajectories.put(enrolled.trajectory(), Trajectory.of(enrolled));
            case TrajectoryEnded ended ->
                trajectories.computeIfPresent(ended.trajectory(), (_, running) -> running.endingWith(ended.lastDay()));
        }
    }
}
