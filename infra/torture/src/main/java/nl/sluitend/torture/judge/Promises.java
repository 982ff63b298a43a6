package nl.sluitend.torture.judge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.torture.work.Answer.Kind;
import nl.sluitend.torture.work.CasePerson;
import nl.sluitend.torture.work.Request;

/**
 * What was acknowledged is stored once and in order, what was refused is not stored, and what has an unknown result is
 * stored once or not at all. One client works on one person, so the person's stream must match that client's requests.
 *
 * @param ledger all events
 * @param requests the requests, each client's in its order
 */
record Promises(Ledger ledger, List<Request> requests) {

    List<String> violations() {
        var asked = requests.stream()
                .flatMap(request -> request.ask().events().stream())
                .collect(toSet());
        var streams = ledger.streams();
        return requests.stream().collect(groupingBy(Request::person)).entrySet().stream()
                .flatMap(story -> judged(
                        story.getKey(),
                        story.getValue(),
                        streams.getOrDefault(story.getKey().inhabitant(), List.of()),
                        asked))
                .toList();
    }

    private static Stream<String> judged(
            CasePerson person, List<Request> story, List<StoredEvent> stream, Set<String> asked) {
        var told = stream.stream().filter(event -> asked.contains(event.type())).toList();
        var reading = new StoryReading(story, told);
        var broken = reading.holds() ? Stream.<String>empty() : Stream.of(reading.complaint(person));
        return Stream.concat(broken, ahead(story, stream));
    }

    /** Versions that were shown but that the store does not have. */
    private static Stream<String> ahead(List<Request> story, List<StoredEvent> stream) {
        return story.stream()
                .filter(request -> request.kind() == Kind.ACKNOWLEDGED && request.version() >= stream.size())
                .map(request -> "%s showed version %d of %s, which has %d events"
                        .formatted(
                                request.ask().mutation(),
                                request.version(),
                                request.person().inhabitant(),
                                stream.size()));
    }
}
