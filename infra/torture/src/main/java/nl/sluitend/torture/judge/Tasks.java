package nl.sluitend.torture.judge;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.responsibility.Task;
import nl.sluitend.kernel.responsibility.TaskSpan;
import nl.sluitend.kernel.responsibility.TaskTimeline;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** Each inhabitant's timeline of tasks is total: an answer for every task from the first known day on. */
record Tasks(Ledger ledger) {

    private static final Serializer FORM = EventSerializer.create();

    List<String> violations() {
        return ledger.streams().values().stream()
                .filter(stream -> stream.getFirst().type().equals("inhabitant-registered"))
                .flatMap(Tasks::gaps)
                .toList();
    }

    private static Stream<String> gaps(List<StoredEvent> stream) {
        var facts = stream.stream().map(Tasks::event).reduce(Facts.NONE, Facts::evolve, (first, _) -> first);
        return Stream.of(Task.values())
                .filter(task -> !isTotal(new TaskTimeline(facts).spans(task)))
                .map(task -> "%s of %s is nobody's for a time".formatted(task, stream.getFirst().stream()));
    }

    private static boolean isTotal(List<TaskSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            var until = spans.get(i - 1).until();
            if (until == null || !until.plusDays(1).equals(spans.get(i).from())) {
                return false;
            }
        }
        return !spans.isEmpty() && spans.getLast().until() == null;
    }

    private static InhabitantEvent event(StoredEvent kept) {
        return FORM.deserialize(
                new SimpleSerializedObject<>(kept.payload().toString(), String.class, kept.type(), kept.revision()));
    }
}
