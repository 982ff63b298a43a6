package nl.sluitend.query.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.CountUnreadNotices;
import nl.sluitend.kernel.worklist.FindNotice;
import nl.sluitend.kernel.worklist.Notice;
import nl.sluitend.kernel.worklist.Notices;
import nl.sluitend.kernel.worklist.ReadUntil;
import nl.sluitend.kernel.worklist.UnreadNotices;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;

/**
 * In which files others changed something, the newest first. What is unread is what changed after one moment, but for
 * files that were read alone; so the newest first is the unread first.
 *
 * @param reader what everybody is told
 */
public record NoticeList(DocumentReader<NoticeRow> reader) {

    private static final Order<NoticeRow> NEWEST_FIRST =
            Order.byLatestMoment("notices", NoticeRow.CHANGED_AT, NoticeRow::changedAt);

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(Notices query) {
        return reader.page(
                        Reach.asTheirReader(query.caller()),
                        query.unreadOnly() ? unread(query.caller(), query.readUntil()) : empty(),
                        NEWEST_FIRST,
                        query.window())
                .map(row -> row.shown(query.readUntil()));
    }

    @QueryHandler
    Optional<Notice> on(FindNotice query) {
        return reader.one(Reach.asTheirReader(query.caller()), query.notice(), -1)
                .map(row -> row.shown(query.readUntil()));
    }

    @QueryHandler
    Optional<UnreadNotices> on(CountUnreadNotices query) {
        var unread = reader.page(
                Reach.asTheirReader(query.caller()),
                unread(query.caller(), query.readUntil()),
                NEWEST_FIRST,
                new Window(UnreadNotices.MOST, null));
        return Optional.of(new UnreadNotices(unread.items().size(), unread.hasNext()));
    }

    private static Bson unread(Caller caller, ReadUntil readUntil) {
        var after = gt(NoticeRow.CHANGED_AT, readUntil.all());
        var andAlone = readUntil.alone().entrySet().stream()
                .map(file -> or(nin("_id", rowsOf(file.getKey(), caller)), gt(NoticeRow.CHANGED_AT, file.getValue())));
        return and(Stream.concat(Stream.of(after), andAlone).toList());
    }

    /** By their keys, as the index has them. */
    private static List<String> rowsOf(String inhabitant, Caller caller) {
        return switch (Viewpoint.of(caller)) {
            case Viewpoint.OfBodies(var bodies) ->
                bodies.stream().map(body -> NoticeRow.keyOf(inhabitant, body)).toList();
            case Viewpoint.Whole _, Viewpoint.Outside _ -> List.of(NoticeRow.keyOf(inhabitant, inhabitant));
        };
    }
}
