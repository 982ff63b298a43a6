package nl.sluitend.gateway.graphql;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import nl.sluitend.kernel.agreement.RegisterAgreement;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.employer.RegisterEmployer;
import nl.sluitend.kernel.handover.AcceptHandover;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.RejectHandover;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.programme.RegisterProgramme;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.programme.ReservePlace;
import nl.sluitend.kernel.rebuild.RebuildView;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;

/** Answers every command as the test says, and remembers what was sent. */
final class DecidingSide implements MessageHandler<CommandMessage<?>> {

    static final List<Class<?>> COMMANDS = List.of(
            AcceptHandover.class,
            RejectHandover.class,
            PrepareHandover.class,
            HandOverFromWW.class,
            FlagExpiringWw.class,
            EnrolInTrajectory.class,
            ReservePlace.class,
            ReleasePlace.class,
            RegisterInhabitant.class,
            ReviseWwEndDate.class,
            RegisterProgramme.class,
            RegisterEmployer.class,
            RegisterAgreement.class,
            RebuildView.class);

    private final List<Object> sent = new CopyOnWriteArrayList<>();
    private Function<Object, Recorded> decision = DecidingSide::recorded;

    static Recorded recorded(Object command) {
        var stream =
                command instanceof InhabitantCommand about ? about.inhabitant().value() : "stream";
        return new Recorded(stream, 7, command.getClass().getSimpleName());
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
