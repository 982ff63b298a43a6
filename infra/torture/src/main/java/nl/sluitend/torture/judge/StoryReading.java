package nl.sluitend.torture.judge;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.torture.work.Answer.Kind;
import nl.sluitend.torture.work.CasePerson;
import nl.sluitend.torture.work.Request;

/**
 * Matches a client's requests with a person's events: after each request, up to which events the stream can have come.
 * If the result of a request is unknown, both possibilities are kept.
 */
final class StoryReading {

    private final List<Request> story;
    private final List<StoredEvent> events;
    private final int followed;
    private final BitSet reached;

    StoryReading(List<Request> story, List<StoredEvent> events) {
        this.story = story;
        this.events = events;
        var at = new BitSet();
        at.set(0);
        int next = 0;
        while (next < story.size() && !after(story.get(next), at).isEmpty()) {
            at = after(story.get(next), at);
            next++;
        }
        this.followed = next;
        this.reached = at;
    }

    boolean holds() {
        return followed == story.size() && reached.get(events.size());
    }

    String complaint(CasePerson person) {
        var where = followed < story.size()
                ? "%s was %s"
                        .formatted(
                                story.get(followed).ask().mutation(),
                                story.get(followed).kind())
                : "nothing more was asked";
        return "%s: after %d of %d requests %s, but the store has [%s]"
                .formatted(
                        person.inhabitant(),
                        followed,
                        story.size(),
                        where,
                        events.stream().map(StoredEvent::type).collect(Collectors.joining(", ")));
    }

    private BitSet after(Request request, BitSet at) {
        var next = new BitSet();
        if (request.kind() != Kind.ACKNOWLEDGED) {
            next.or(at);
        }
        if (request.kind() != Kind.REFUSED) {
            at.stream()
                    .filter(index -> isDone(request, index))
                    .forEach(index -> next.set(index + request.ask().events().size()));
        }
        return next;
    }

    private boolean isDone(Request request, int index) {
        var wanted = request.ask().events();
        int end = index + wanted.size();
        return end <= events.size()
                && events.subList(index, end).stream()
                        .map(StoredEvent::type)
                        .toList()
                        .equals(wanted)
                && saysWhatWasAsked(request, events.get(index));
    }

    private static boolean saysWhatWasAsked(Request request, StoredEvent event) {
        var ask = request.ask();
        return ask.marks().entrySet().stream()
                        .allMatch(mark -> event.text(mark.getKey()).equals(mark.getValue()))
                && (ask.key().isEmpty()
                        || request.created().isEmpty()
                        || event.text(ask.key()).equals(request.created()));
    }
}
