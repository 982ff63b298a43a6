package nl.sluitend.infra.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Restarts a child that ended by itself, at the same address, so that its clients find it again.
 *
 * @param over whether all parts are being stopped, so that a child that ends is meant to
 */
record Watch(BooleanSupplier over) {

    /** A killed server's own children need a moment to notice. */
    private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private static final int TRIES = 10;

    /** Starts a part again. */
    @FunctionalInterface
    interface Revival {
        void start() throws Exception;
    }

    void of(String name, ProcessHandle child, Revival revival) {
        child.onExit().thenRunAsync(() -> revive(name, revival), SOON).exceptionally(failure -> {
            System.err.printf(
                    "%s ended and cannot be restarted: %s. Start the product again.%n", name, failure.getMessage());
            return null;
        });
    }

    private void revive(String name, Revival revival) {
        if (!over.getAsBoolean()) {
            System.err.printf("%s ended by itself: it is being restarted.%n", name);
            revive(revival, TRIES);
        }
    }

    /** Retries, because what it needs may be restarting, too. */
    private void revive(Revival revival, int tries) {
        try {
            revival.start();
        } catch (Exception e) {
            if (tries == 1 || over.getAsBoolean()) {
                throw new IllegalStateException(e.getMessage(), e);
            }
            CompletableFuture.runAsync(() -> revive(revival, tries - 1), SOON).join();
        }
    }
}
