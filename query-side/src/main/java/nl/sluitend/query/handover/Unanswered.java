package nl.sluitend.query.handover;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.GroupCount;
import org.bson.Document;

/**
 * The handovers of municipalities by where they stand, grouped as their clocks can be read from it.
 *
 * @param handovers the handovers
 */
public record Unanswered(DocumentReader<HandoverRow> handovers) {

    /** The exact numbers of those municipalities; whoever asks tells only what the caller may know. */
    public Map<String, OffersWaiting> in(List<String> municipalities, CountScope scope, LocalDate today) {
        var found = new HashMap<String, OffersWaiting>();
        standing(municipalities, scope).stream()
                .filter(Unanswered::isAwaited)
                .forEach(group -> found.merge(
                        group.text("municipality"),
                        new OffersWaiting(group.count(), isOverdue(group, today) ? group.count() : 0),
                        OffersWaiting::and));
        return found;
    }

    List<GroupCount> standing(List<String> municipalities, CountScope scope) {
        return handovers.counts(
                scope,
                Filters.in(HandoverRow.MUNICIPALITY, municipalities),
                new Document("municipality", "$" + HandoverRow.MUNICIPALITY)
                        .append("state", "$" + HandoverRow.STATE)
                        .append("since", "$view.waiting.since")
                        .append("paused", "$view.waiting.pausedDays")
                        .append("questioned", "$view.waiting.questionedOn"));
    }

    /** What was offered elsewhere waits for nobody here, as if nobody had had it before. */
    static boolean isOverdue(GroupCount group, LocalDate today) {
        var since = group.dayIfAny("since");
        return since != null
                && isAwaited(group)
                && new Waiting(since, group.number("paused"), group.dayIfAny("questioned"))
                        .clock(today)
                        .overdue();
    }

    private static boolean isAwaited(GroupCount group) {
        return HandoverState.valueOf(group.text("state")).awaitsAnAnswer();
    }
}
