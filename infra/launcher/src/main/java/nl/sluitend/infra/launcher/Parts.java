package nl.sluitend.infra.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a launcher has to stop in the end: applications first, then stores. */
final class Parts implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;

    synchronized boolean isClosed() {
        return closed;
    }

    /** A part that comes up while all are being stopped is stopped at once. */
    void keepStore(AutoCloseable store) {
        if (!kept(store, false)) {
            close(store);
        }
    }

    void keepApplication(AutoCloseable application) {
        if (!kept(application, true)) {
            close(application);
        }
    }

    private synchronized boolean kept(AutoCloseable part, boolean first) {
        if (!closed && first) {
            parts.addFirst(part);
        } else if (!closed) {
            parts.addLast(part);
        }
        return !closed;
    }

    /** It ended by itself: cleans up what is left of it. */
    void forget(AutoCloseable part) {
        synchronized (this) {
            parts.remove(part);
        }
        close(part);
    }

    /** A part that fails to stop does not keep the others from stopping. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        while (!parts.isEmpty()) {
            close(parts.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("Could not stop a part: " + e.getMessage());
        }
    }
}
