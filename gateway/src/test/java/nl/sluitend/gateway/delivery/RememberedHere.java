package nl.sluitend.gateway.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Deliveries in memory, as the store would remember them; pages go forward only. */
public final class RememberedHere implements FeedDeliveries {

    /** One that was read to its end. */
    public static final String DONE = "5d0c9c5e-1111-4d7a-9a52-0a6f1f1c9a01";

    /** One that comes in. */
    public static final String RUNNING = "5d0c9c5e-2222-4d7a-9a52-0a6f1f1c9a02";

    /** One that never ended, and of which nothing was heard for an hour. */
    public static final String SILENT = "5d0c9c5e-3333-4d7a-9a52-0a6f1f1c9a03";

    /** How many lines of the one that is done were rejected: more than a page has. */
    public static final int REJECTED = 230;

    private final Map<String, FeedDelivery> deliveries = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, RejectedLine>> lines = new LinkedHashMap<>();
    private final List<DeliveryNote> notes = new ArrayList<>();
    private boolean forgetful;
    private boolean away;

    /** One that fell silent, one that is done, and one that comes in. */
    public static RememberedHere withSome(Instant now) {
        var remembered = new RememberedHere();
        remembered.begin(FeedDelivery.begun(SILENT, now.minus(Duration.ofHours(1)), "feed", "uwv"));
        remembered.begin(FeedDelivery.begun(DONE, now, "feed", "uwv"));
        remembered.note(new DeliveryNote(
                DONE,
                now,
                new LineCounts(300, 50, 20, 0, REJECTED, 0),
                IntStream.range(0, REJECTED).mapToObj(RememberedHere::line).toList(),
                DeliveryState.DONE));
        remembered.begin(FeedDelivery.begun(RUNNING, now, "feed", "uwv"));
        return remembered;
    }

    private static RejectedLine line(int place) {
        return new RejectedLine(
                DONE,
                place,
                place + 1L,
                "lastDay.date",
                "last-day-before-first-day",
                new Words("De laatste dag ligt voor de eerste.", "The last day lies before the first."),
                new Words("Verbeter ze.", "Correct both."));
    }

    /** From now on the store is down whenever a delivery ends. */
    public synchronized void forgetsEnds() {
        forgetful = true;
    }

    /** From now on the store is away, or there again. */
    public synchronized void away(boolean isAway) {
        away = isAway;
    }

    /** All notes, in order. */
    public synchronized List<DeliveryNote> notes() {
        return List.copyOf(notes);
    }

    /** All deliveries, in the order in which they began. */
    public synchronized List<FeedDelivery> all() {
        return List.copyOf(deliveries.values());
    }

    /** All rejected lines of one. */
    public synchronized List<RejectedLine> linesOf(String delivery) {
        return List.copyOf(lines.getOrDefault(delivery, new TreeMap<>()).values());
    }

    @Override
    public synchronized void begin(FeedDelivery delivery) {
        deliveries.put(delivery.delivery(), delivery);
    }

    @Override
    public synchronized boolean note(DeliveryNote note) {
        if (forgetful && note.outcome() != null) {
            throw new DataAccessResourceFailureException("the store is down");
        }
        notes.add(note);
        var of = lines.computeIfAbsent(note.delivery(), _ -> new TreeMap<>());
        note.rejections().forEach(line -> of.putIfAbsent(line.place(), line));
        change(
                note.delivery(),
                was -> new FeedDelivery(
                        was.delivery(),
                        was.began(),
                        note.at(),
                        note.outcome() == null ? null : note.at(),
                        note.outcome(),
                        was.cancelAsked(),
                        was.actor(),
                        was.organisation(),
                        note.counts()));
        return find(note.delivery()).orElseThrow().cancelAsked() != null;
    }

    @Override
    public synchronized boolean cancel(String delivery, Instant at) {
        var runs = find(delivery).filter(each -> each.ended() == null).isPresent();
        if (runs) {
            change(
                    delivery,
                    was -> new FeedDelivery(
                            was.delivery(),
                            was.began(),
                            was.heard(),
                            null,
                            null,
                            was.cancelAsked() == null ? at : was.cancelAsked(),
                            was.actor(),
                            was.organisation(),
                            was.counts()));
        }
        return runs;
    }

    private void change(String delivery, UnaryOperator<FeedDelivery> how) {
        deliveries.computeIfPresent(delivery, (_, was) -> how.apply(was));
    }

    @Override
    public synchronized Optional<FeedDelivery> find(String delivery) {
        return Optional.ofNullable(deliveries.get(delivery));
    }

    @Override
    public synchronized Page<FeedDelivery> newestFirst(Window window) {
        if (away) {
            throw new CannotGetJdbcConnectionException("10.0.0.1 refused");
        }
        return page(new ArrayList<>(deliveries.values()).reversed(), window);
    }

    @Override
    public synchronized Page<RejectedLine> rejections(String delivery, Window window) {
        return page(linesOf(delivery), window);
    }

    private static <T> Page<T> page(List<T> all, Window window) {
        var from = window.after() == null ? 0 : Integer.parseInt(window.after()) + 1;
        var until = Math.min(all.size(), from + window.size());
        return new Page<>(
                IntStream.range(from, until)
                        .mapToObj(at -> new Page.Entry<>(Integer.toString(at), all.get(at)))
                        .toList(),
                until < all.size(),
                from > 0);
    }

    @Override
    public synchronized Optional<RejectedLine> rejection(String delivery, int place) {
        return linesOf(delivery).stream().filter(line -> line.place() == place).findFirst();
    }
}
