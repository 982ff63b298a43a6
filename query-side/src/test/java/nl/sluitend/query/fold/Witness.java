package nl.sluitend.query.fold;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonDocument;

/** Hears every command that the driver sends: which indexes were declared, and which questions none of them covers. */
public final class Witness implements CommandListener {

    private static final BsonDocument BY_KEY = BsonDocument.parse("{_id: 1}");

    private final Map<String, List<BsonDocument>> declared = new ConcurrentHashMap<>();
    private final Queue<Question> questions = new ConcurrentLinkedQueue<>();
    private final Queue<String> writes = new ConcurrentLinkedQueue<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        // a copy: the driver takes its buffer back
        var command = BsonDocument.parse(event.getCommand().toJson());
        if (event.getCommandName().equals("update")) {
            writes.add(command.getString(event.getCommandName()).getValue());
        }
        if (event.getCommandName().equals("createIndexes")) {
            var indexes = declared.computeIfAbsent(
                    event.getDatabaseName() + command.getString("createIndexes").getValue(), name -> new ArrayList<>());
            command.getArray("indexes")
                    .forEach(index -> indexes.add(index.asDocument().getDocument("key")));
        }
        Question.in(event.getDatabaseName(), command).ifPresent(questions::add);
    }

    /** The questions that no declared index covers. */
    public List<Question> uncovered() {
        return questions.stream()
                .filter(question -> indexesOf(question).stream().noneMatch(question::isCoveredBy))
                .distinct()
                .toList();
    }

    /** The collections that were written to, in order. */
    public List<String> writes() {
        return List.copyOf(writes);
    }

    private List<BsonDocument> indexesOf(Question question) {
        var indexes = new ArrayList<>(declared.getOrDefault(question.collection(), List.of()));
        indexes.add(BY_KEY);
        return indexes;
    }
}
