package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a child that does nothing but live. */
class WatchTest {

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger revived = new AtomicInteger();
    private final Process child = child();

    private static Process child() {
        try {
            return new ProcessBuilder("sleep", "300").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void end() {
        child.destroyForcibly();
    }

    private void watch(int failures) {
        new Watch(over::get).of("Child", child.toHandle(), () -> {
            if (revived.incrementAndGet() <= failures) {
                throw new IOException("not yet");
            }
        });
    }

    private void awaitRevivals(int times) {
        await().atMost(Duration.ofSeconds(20)).until(() -> revived.get() == times);
    }

    @Test
    void aChildThatEndedByItselfIsStartedAgain() {
        watch(0);

        child.destroyForcibly();

        awaitRevivals(1);
    }

    @Test
    void whatItNeedsMayComeBackLater() {
        watch(2);

        child.destroyForcibly();

        awaitRevivals(3);
    }

    @Test
    void aChildThatLivesIsLeftAlone() {
        watch(0);

        assertThat(child.isAlive()).isTrue();
        await().during(Duration.ofMillis(500)).until(() -> revived.get() == 0);
    }

    @Test
    void aChildThatIsStoppedWithTheOthersStaysStopped() {
        watch(0);
        over.set(true);

        child.destroyForcibly();

        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(5)).until(() -> revived.get() == 0);
    }
}
