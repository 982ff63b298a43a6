package nl.sluitend.gateway.graphql;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import nl.sluitend.kernel.agreement.RegisterAgreement;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.employer.RegisterEmployer;
import nl.sluitend.kernel.handover.AcceptHandover;
import nl.sluitend.kernel.handover.AnswerQuestion;
import nl.sluitend.kernel.handover.CompleteHandover;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.QuestionHandover;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.handover.RejectHandover;
import nl.sluitend.kernel.handover.ReviewPayload;
import nl.sluitend.kernel.handover.WithdrawHandover;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.placement.PlaceWithEmployer;
import nl.sluitend.kernel.placement.RecordAftercareContact;
import nl.sluitend.kernel.programme.RegisterProgramme;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.programme.ReservePlace;
import nl.sluitend.kernel.rebuild.RebuildView;
import nl.sluitend.kernel.trajectory.EndTrajectory;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.wwcase.AnswerInvitation;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.InviteInhabitant;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;

/** Answers every command as the test says, and remembers what was sent. */
final class DecidingSide implements MessageHandler<CommandMessage<?>> {

    static final List<Class<?>> COMMANDS = List.of(
            AcceptHandover.class,
            AnswerInvitation.class,
            AnswerQuestion.class,
            CompleteHandover.class,
            EndPlacement.class,
            EndTrajectory.class,
            EnrolInTrajectory.class,
            FlagExpiringWw.class,
            HandOverFromWW.class,
            InviteInhabitant.class,
            PlaceWithEmployer.class,
            PrepareHandover.class,
            QuestionHandover.class,
            RecordAftercareContact.class,
            RecordContactAttempt.class,
            RecordJobseekerRegistration.class,
            RecordOutcome.class,
            RecordWarmMeeting.class,
            RecordWwCase.class,
            RegisterInhabitant.class,
            RejectHandover.class,
            RequireRelation.class,
            ReviewPayload.class,
            ReviseWwEndDate.class,
            WithdrawHandover.class,
            ReservePlace.class,
            ReleasePlace.class,
            RegisterProgramme.class,
            RegisterEmployer.class,
            RegisterAgreement.class,
            RebuildView.class);

    private final List<Object> sent = new CopyOnWriteArrayList<>();
    private Function<Object, Recorded> decision = DecidingSide::recorded;

    static Recorded recorded(Object command) {
        var stream =
                command instanceof InhabitantCommand about ? about.inhabitant().value() : "stream";
        return Recorded.of(stream, 7, command.getClass().getSimpleName());
    }

    void decides(Function<Object, Recorded> as) {
        sent.clear();
        decision = as;
    }

    List<Object> sent() {
        return sent;
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        sent.add(message.getPayload());
        return decision.apply(message.getPayload());
    }
}
