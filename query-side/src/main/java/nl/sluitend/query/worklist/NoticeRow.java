package nl.sluitend.query.worklist;

import static com.mongodb.client.model.Indexes.ascending;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.dossier.News;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.worklist.Notice;
import nl.sluitend.kernel.worklist.NoticeLine;
import nl.sluitend.kernel.worklist.ReadUntil;
import nl.sluitend.query.fold.CollectionSpec;
import org.jspecify.annotations.Nullable;

/**
 * What one body, or the person, is told of one file, as a row. It stays when the reader may see nothing of it any more,
 * and nobody finds it.
 *
 * @param inhabitant whose file
 * @param news of what the reader is told; absent when of nothing
 * @param audience who is told: a body, or the person by the pseudonym; empty when nobody is
 */
public record NoticeRow(String inhabitant, @Nullable News news, Set<String> audience) {

    /** The field that names the person. */
    public static final String INHABITANT = "view.inhabitant";

    static final String AUDIENCE = "view.audience";
    static final String CHANGED_AT = "view.news.changedAt";

    /** Where the rows are stored. */
    public static final CollectionSpec<NoticeRow> COLLECTION = new CollectionSpec<>(
            "notices",
            NoticeRow.class,
            NoticeRow::audience,
            // what a reader is told, and how much of it is unread
            List.of(ascending(AUDIENCE, CHANGED_AT, "_id")));

    static String keyOf(String inhabitant, String reader) {
        return inhabitant + "/" + reader;
    }

    Instant changedAt() {
        return requireNonNull(news).changedAt();
    }

    /** To a reader who has read until then. */
    Notice shown(ReadUntil read) {
        var readUntil = read.in(inhabitant);
        return new Notice(
                keyOf(inhabitant, audience.iterator().next()),
                inhabitant,
                changedAt(),
                changedAt().isAfter(readUntil),
                requireNonNull(news).lines().reversed().stream()
                        .map(line -> shown(line, readUntil))
                        .toList());
    }

    private static NoticeLine shown(TimelineEntry line, Instant readUntil) {
        return new NoticeLine(
                line.event(),
                line.subject(),
                line.occurredOn(),
                line.recordedAt(),
                line.organisation(),
                line.role(),
                line.recordedAt().isAfter(readUntil));
    }
}
