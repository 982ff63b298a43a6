package nl.sluitend.gateway.worklist;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.kernel.decision.Actor;

/** Remembers until when somebody read, as long as the stage stands. */
final class MarksOnStage implements AnswersOnStage, ReadingMarks {

    private final Map<Actor, Instant> marks = new ConcurrentHashMap<>();

    @Override
    public Instant readUntil(Actor reader) {
        return marks.getOrDefault(reader, Instant.EPOCH);
    }

    @Override
    public void read(Actor reader, Instant until) {
        marks.merge(reader, until, (known, later) -> later.isAfter(known) ? later : known);
    }
}
