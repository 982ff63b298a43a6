package nl.sluitend.gateway.inhabitant;

import java.time.Clock;
import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.bus.UnreadableStream;
import nl.sluitend.gateway.privacy.InhabitantStreams;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Asks the command side, because a view may lag. */
@Component
class StreamsOfPeople implements InhabitantStreams {

    private final Commands commands;
    private final Clock clock;

    StreamsOfPeople(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public boolean has(InhabitantId person) {
        var asked = new RequireRelation(person, new Decision(Caller.product(), clock.instant(), null));
        try {
            commands.send(asked);
            return true;
        } catch (AggregateNotFoundException nobody) {
            return false;
        } catch (RuntimeException failure) {
            if (UnreadableStream.isSeenIn(failure)) {
                return true;
            }
            throw failure;
        }
    }
}
