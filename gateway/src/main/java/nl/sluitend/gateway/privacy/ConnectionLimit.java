package nl.sluitend.gateway.privacy;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits how many threads hold a vault connection while they ask for a second one: fewer than the pool has, because
 * otherwise all would wait for each other.
 */
final class ConnectionLimit {

    private static final int AT_ONCE = 6;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** Throws, when the wait is in vain, that the vault does not answer. */
    void take() {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Vault.away(new IllegalStateException("the vault has too much to do"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Vault.away(stopped);
        }
    }

    void giveBack() {
        free.release();
    }
}
