package nl.sluitend.command.decision;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;

/** An event of one person that cannot be read: their dossier is being repaired, everybody else's goes on (ADR 17). */
public final class UnreadableEvent {

    private static final int DEEPEST = 20;

    private UnreadableEvent() {}

    /** Whether it is a cause of that failure. */
    public static boolean isSeenIn(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(SerializationException.class::isInstance);
    }
}
