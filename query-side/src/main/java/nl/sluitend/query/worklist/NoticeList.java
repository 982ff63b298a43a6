package nl.sluitend.query.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;

import java.util.List;
import java.util.Optional;
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
                        query.unreadOnly() ? unread(query.readUntil()) : empty(),
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
                unread(query.readUntil()),
                NEWEST_FIRST,
                new Window(UnreadNotices.MOST, null));
        return Optional.of(new UnreadNotices(unread.items().size(), unread.hasNext()));
    }

    private static Bson unread(ReadUntil readUntil) {
        var after = gt(NoticeRow.CHANGED_AT, readUntil.all());
        return readUntil.alone().isEmpty() ? after : and(after, nor(readAlone(readUntil)));
    }

    private static List<Bson> readAlone(ReadUntil readUntil) {
        return readUntil.alone().entrySet().stream()
                .map(file -> and(eq(NoticeRow.INHABITANT, file.getKey()), lte(NoticeRow.CHANGED_AT, file.getValue())))
                .toList();
    }
}
