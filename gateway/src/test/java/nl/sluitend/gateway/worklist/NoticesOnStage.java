package nl.sluitend.gateway.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.worklist.CountUnreadNotices;
import nl.sluitend.kernel.worklist.FindNotice;
import nl.sluitend.kernel.worklist.Notice;
import nl.sluitend.kernel.worklist.NoticeLine;
import nl.sluitend.kernel.worklist.Notices;
import nl.sluitend.kernel.worklist.UnreadNotices;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** One file, in which Leiden, the person and somebody who is not told did something. */
record NoticesOnStage(RememberingSide side) implements AnswersOnStage {

    private static final Instant CHANGED_AT = Instant.parse("2026-11-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(Notices query) {
        var rows = Stream.of(notice(query.readUntil().in(RememberingSide.ANNA)))
                .filter(notice -> notice.unread() || !query.unreadOnly())
                .map(notice -> new Page.Entry<>("cursor", notice))
                .toList();
        return side.answer(query, new Page<>(rows, false, false));
    }

    @QueryHandler
    Optional<Notice> on(FindNotice query) {
        return side.answer(
                query,
                Optional.of(notice(query.readUntil().in(RememberingSide.ANNA)))
                        .filter(each -> each.notice().equals(query.notice())));
    }

    @QueryHandler
    Optional<UnreadNotices> on(CountUnreadNotices query) {
        return side.answer(
                query,
                Optional.of(new UnreadNotices(
                        CHANGED_AT.isAfter(query.readUntil().in(RememberingSide.ANNA)) ? 1 : 0, false)));
    }

    private static Notice notice(Instant readUntil) {
        return new Notice(
                RememberingSide.ANNA + "/GM0546",
                RememberingSide.ANNA,
                CHANGED_AT,
                CHANGED_AT.isAfter(readUntil),
                List.of(
                        line("handover-accepted", 0, "gm0546", "CASEWORKER", readUntil),
                        line("invitation-answered", 1, "-", "INHABITANT", readUntil),
                        line("handover-questioned", 2, null, null, readUntil)));
    }

    private static NoticeLine line(
            String event, int hoursBefore, @Nullable String organisation, @Nullable String role, Instant readUntil) {
        var at = CHANGED_AT.minusSeconds(3600L * hoursBefore);
        return new NoticeLine(event, "handover", DAY, at, organisation, role, at.isAfter(readUntil));
    }
}
