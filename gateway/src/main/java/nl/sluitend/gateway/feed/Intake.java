package nl.sluitend.gateway.feed;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import nl.sluitend.gateway.delivery.DeliveryState;
import nl.sluitend.gateway.delivery.FeedDeliveries;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Processes a feed, batch by batch. A line is remembered only after its command was acknowledged, so that a feed that
 * broke off anywhere is completed by sending it again.
 */
@Component
class Intake {

    private static final int BATCH = 500;

    /** Reading is computing: more at once than processors would gain nothing. */
    private static final int READ_AT_ONCE = 4;

    private final FeedDigests digests;
    private final LineReader reader;
    private final Dispatch dispatch;
    private final FeedDeliveries deliveries;
    private final Clock clock;

    Intake(FeedDigests digests, LineReader reader, Dispatch dispatch, FeedDeliveries deliveries, Clock clock) {
        this.digests = digests;
        this.reader = reader;
        this.dispatch = dispatch;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * @throws FeedInterrupted when a store is down
     * @throws FeedCancelled when an operator stopped it
     */
    Receipt take(InputStream feed, Caller caller) throws IOException {
        var tally = new FeedTally();
        try {
            remembered(feed, tally, caller);
        } catch (DataAccessException | TransactionException down) {
            throw new FeedInterrupted(tally.receipt(), down);
        }
        return tally.receipt();
    }

    /** Whatever breaks it off, it is remembered that it did. */
    private void remembered(InputStream feed, FeedTally tally, Caller caller) throws IOException {
        var progress = DeliveryProgress.begin(deliveries, clock, tally, caller);
        var outcome = DeliveryState.INTERRUPTED;
        try {
            read(new Lines(feed), tally, caller, progress);
            outcome = DeliveryState.DONE;
        } catch (FeedCancelled cancelled) {
            outcome = DeliveryState.CANCELLED;
            throw cancelled;
        } finally {
            progress.end(outcome);
        }
    }

    private void read(Lines lines, FeedTally tally, Caller caller, DeliveryProgress progress) throws IOException {
        for (var batch = lines.next(BATCH); !batch.isEmpty(); batch = lines.next(BATCH)) {
            progress.lookBefore();
            var sound = soundOf(batch, tally);
            settle(dispatch.send(sound, new Decision(caller, clock.instant(), null)), tally);
            progress.look();
        }
    }

    /** The lines that are new and meet the contract; the others are counted. */
    private List<LineReading.Sound> soundOf(List<Line> batch, FeedTally tally) {
        var sound = new ArrayList<LineReading.Sound>();
        for (var reading : newOf(batch, tally)) {
            switch (reading) {
                case LineReading.Sound good -> sound.add(good);
                case LineReading.Broken bad -> tally.rejected(bad.rejections());
            }
        }
        return sound;
    }

    private List<LineReading> newOf(List<Line> batch, FeedTally tally) {
        var marked = batch.stream().map(this::mark).toList();
        var known = digests.knownOf(marked.stream().map(Marked::digest).toList());
        var fresh =
                marked.stream().filter(line -> !known.contains(line.digest())).toList();
        tally.unchanged(marked.size() - fresh.size());
        return fresh.stream()
                .gather(Gatherers.mapConcurrent(READ_AT_ONCE, this::read))
                .toList();
    }

    private Marked mark(Line line) {
        return new Marked(line, line.bytes() == null ? "" : digests.of(line.bytes()));
    }

    private LineReading read(Marked marked) {
        var line = marked.line();
        return line.bytes() == null
                ? LineReading.Broken.of(line.number(), "", Code.LINE_TOO_LONG)
                : reader.read(line.number(), marked.digest(), line.bytes());
    }

    private void settle(List<LineOutcome> outcomes, FeedTally tally) {
        var taken = new ArrayList<String>();
        var lost = new ArrayList<Throwable>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case LineOutcome.Taken(var digest, var effect) -> {
                    taken.add(digest);
                    tally.taken(effect);
                }
                case LineOutcome.Turned(var rejections) -> tally.rejected(rejections);
                case LineOutcome.Lost(var cause) -> lost.add(cause);
            }
        }
        digests.remember(taken);
        if (!lost.isEmpty()) {
            throw new FeedInterrupted(tally.receipt(), lost.getFirst());
        }
    }

    private record Marked(Line line, String digest) {}
}
