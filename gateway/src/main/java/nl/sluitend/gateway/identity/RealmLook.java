package nl.sluitend.gateway.identity;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Checks regularly whether each session still exists at the realm. Keycloak reports a person's own sign-out and one by
 * an administrator, but not that somebody is disabled, removed, or signed out along with everybody (ADR 22).
 */
@Component
@EnableConfigurationProperties(SessionLimits.class)
class RealmLook implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RealmLook.class);
    private static final int AT_ONCE = 8;

    private final SignedInSessions sessions;
    private final Renewal renewal;
    private final SessionLimits limits;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final Future<?> turning;

    RealmLook(SignedInSessions sessions, Renewal renewal, SessionLimits limits) {
        this.sessions = sessions;
        this.renewal = renewal;
        this.limits = limits;
        long pause = limits.look().toMillis();
        turning = rounds.scheduleWithFixedDelay(this::unbroken, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** A round that fails does not end the schedule. */
    private void unbroken() {
        try {
            round();
        } catch (RuntimeException failure) {
            LOG.warn("A look at the realm failed: {}", failure.getClass().getName());
        }
    }

    /** When the realm does not answer for one session, it is not asked for the others until the next round. */
    void round() {
        var away = new AtomicBoolean();
        var turns = new Semaphore(AT_ONCE);
        try (var looks = Executors.newVirtualThreadPerTaskExecutor()) {
            sessions.living().forEach(session -> looks.execute(() -> inTurn(turns, () -> look(session, away))));
        }
    }

    private static void inTurn(Semaphore turns, Runnable look) {
        turns.acquireUninterruptibly();
        try {
            look.run();
        } finally {
            turns.release();
        }
    }

    private void look(SignedIn session, AtomicBoolean away) {
        var answer = away.get() ? Renewal.Answer.NONE : renewal.of(session);
        if (answer == Renewal.Answer.OVER) {
            session.leave();
        } else if (answer == Renewal.Answer.NONE) {
            away.set(true);
            leaveAfterGrace(session);
        }
    }

    private void leaveAfterGrace(SignedIn session) {
        if (session.unconfirmed().compareTo(limits.grace()) > 0) {
            session.leave();
        }
    }

    @Override
    public void destroy() {
        turning.cancel(true);
        rounds.shutdown();
    }
}
