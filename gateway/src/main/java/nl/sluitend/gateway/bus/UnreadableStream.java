package nl.sluitend.gateway.bus;

import org.axonframework.serialization.SerializationException;

/** An event of one person that cannot be read: their dossier is being repaired, everybody else's goes on (ADR 17). */
public final class UnreadableStream {

    private UnreadableStream() {}

    /** Whether it is a cause of that failure. */
    public static boolean isSeenIn(Throwable failure) {
        return Outage.causes(failure).anyMatch(SerializationException.class::isInstance);
    }
}
