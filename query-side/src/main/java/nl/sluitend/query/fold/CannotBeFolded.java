package nl.sluitend.query.fold;

import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;

/** An event that cannot be read, or that a fold broke on: named by its kind and place, without what stands in it. */
public final class CannotBeFolded extends RuntimeException {

    private CannotBeFolded(String event, String stream, long sequence, RuntimeException cause) {
        super("Event %s, number %d of stream %s, cannot be folded.".formatted(event, sequence, stream), cause);
    }

    static Happened orElse(DomainEventMessage<?> message, Supplier<Happened> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unreadable) {
            var event = Happened.nameOf(message.getPayloadType());
            throw new CannotBeFolded(event, message.getAggregateIdentifier(), message.getSequenceNumber(), unreadable);
        }
    }

    static <V> V orElse(Fold<V> fold, V document, Happened happened) {
        try {
            return fold.evolve(document, happened);
        } catch (RuntimeException broken) {
            throw new CannotBeFolded(happened.name(), happened.stream(), happened.sequence(), broken);
        }
    }
}
