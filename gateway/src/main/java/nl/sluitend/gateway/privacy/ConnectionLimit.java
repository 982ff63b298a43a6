package nl.sluitend.gateway.privacy;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * How many keep a connection of the vault while they ask for another one: fewer than there are, else all of them wait for
 * each other and nobody is let go on.
 */
final class ConnectionLimit {

    private static final int AT_ONCE = 6;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** Whoever waits in vain is told that the vault does not answer. */
    void take() {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotGetJdbcConnectionException("the vault has too much to do");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotGetJdbcConnectionException("the vault was not waited for");
        }
    }

    void giveBack() {
        free.release();
    }
}
