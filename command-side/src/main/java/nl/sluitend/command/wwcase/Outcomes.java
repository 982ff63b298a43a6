package nl.sluitend.command.wwcase;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.command.placement.Placements;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.command.trajectory.Trajectories;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import org.axonframework.commandhandling.CommandHandler;

/** How a case ends, and the attempts before it ends as unreachable: recorded by the body that has the task. */
public final class Outcomes {

    private final WwCases wwCases;
    private final Responsibilities responsibilities;
    private final Trajectories trajectories;
    private final Placements placements;

    /** Works on the members whose facts an outcome needs. */
    public Outcomes(
            WwCases wwCases, Responsibilities responsibilities, Trajectories trajectories, Placements placements) {
        this.wwCases = wwCases;
        this.responsibilities = responsibilities;
        this.trajectories = trajectories;
        this.placements = placements;
    }

    @CommandHandler
    void decide(RecordContactAttempt command) {
        var wwCase = wwCases.known(command.wwCase());
        require(
                new OnlyTheResponsibleBodyActs(command.decision().caller(), responsible(command)),
                new TheWwCaseIsOpen(wwCase));
        apply(new ContactAttempted(
                command.wwCase().value(), command.channel(), command.decision().today()));
    }

    /** Records how a case ended. */
    public void record(RecordOutcome command) {
        var wwCase = wwCases.known(command.wwCase());
        require(
                new OnlyTheResponsibleBodyActs(command.decision().caller(), responsible(command)),
                new ACaseHasOneOutcome(wwCase, command.outcome()),
                new AnOutcomeIsNotInTheFuture(command.on(), command.decision().today()),
                new AnOutcomeIsNotBeforeItsCase(wwCase, command.outcome(), command.on()),
                new AnOutcomeIsNotBeforeTheRevival(wwCase, command.outcome(), command.on()),
                new AnOutcomeHasFittingEvidence(command.outcome(), command.evidence()),
                new TheOutcomePlacedNeedsAPlacement(command.outcome(), command.on(), placements),
                new TheOutcomeEnrolledNeedsATrajectory(command.outcome(), command.on(), trajectories),
                new UnreachableAfterThreeAttemptsOverTwoChannels(command.outcome(), command.on(), wwCase));
        var beside = command.outcome().isForGood() ? wwCases.openBeside(command.wwCase()) : List.<String>of();
        Stream.concat(Stream.of(command.wwCase().value()), beside.stream())
                .forEach(each -> apply(recorded(each, command)));
    }

    /** Death and pension are facts about the person, and end every case (WW 19). */
    private static OutcomeRecorded recorded(String wwCase, RecordOutcome command) {
        return new OutcomeRecorded(
                wwCase,
                command.outcome(),
                command.evidence(),
                String.valueOf(command.decision().caller().organisation()),
                command.on());
    }

    private Holding responsible(InhabitantCommand command) {
        return responsibilities.reintegrationOn(command.decision().today());
    }
}
