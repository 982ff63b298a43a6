package nl.sluitend.gateway.worklist;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.worklist.ReadUntil;
import org.springframework.dao.DataAccessResourceFailureException;

/** Remembers until when somebody read, as long as the stage stands. */
public final class MarksOnStage implements AnswersOnStage, ReadingMarks {

    private final Map<Actor, ReadUntil> marks = new ConcurrentHashMap<>();
    private volatile boolean isAway;

    /** Whether the store answers nobody from now on. */
    public void away(boolean is) {
        isAway = is;
    }

    @Override
    public ReadUntil readBy(Actor reader) {
        if (isAway) {
            throw new DataAccessResourceFailureException("away");
        }
        return marks.getOrDefault(reader, ReadUntil.NOTHING);
    }

    @Override
    public void read(Actor reader, Instant until) {
        marks.merge(reader, new ReadUntil(until, Map.of()), (known, _) -> read(known, until));
    }

    private static ReadUntil read(ReadUntil known, Instant until) {
        var later = new HashMap<>(known.alone());
        later.values().removeIf(moment -> !moment.isAfter(until));
        return new ReadUntil(until.isAfter(known.all()) ? until : known.all(), later);
    }

    @Override
    public void readAlone(Actor reader, String inhabitant, Instant until) {
        marks.merge(reader, ReadUntil.NOTHING.with(inhabitant, until), (known, _) -> known.with(inhabitant, until));
    }
}
