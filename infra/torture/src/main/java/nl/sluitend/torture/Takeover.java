package nl.sluitend.torture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.machine.Application;
import nl.sluitend.torture.machine.Machine;

/** Measures how soon another node takes over the segments of one that died or is frozen. */
final class Takeover {

    /** The product aims at five seconds; a machine busy with two starts needs more. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int LOOK_EVERY_MILLIS = 25;

    private final Machine machine;
    private final List<String> complaints = new ArrayList<>();
    private Duration longest = Duration.ZERO;

    Takeover(Machine machine) {
        this.machine = machine;
    }

    /** Measures from now, when it went silent. If no other lives, or both pass the same crash point, nobody can. */
    void from(Application silent) throws InterruptedException {
        long begin = System.nanoTime();
        try (var claims = machine.claims()) {
            var parts = claims.heldBy(silent.pid());
            var left = parts;
            while (!left.isEmpty() && anotherLives(silent) && since(begin).compareTo(PATIENCE) < 0) {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
                left = claims.left(parts, silent.pid());
            }
            if (!parts.isEmpty() && anotherLives(silent)) {
                note(left, since(begin));
            }
        }
    }

    private boolean anotherLives(Application silent) {
        return machine.nodes().all().stream().anyMatch(other -> other != silent && other.isAlive());
    }

    private void note(Set<String> left, Duration taken) {
        left.forEach(part -> complaints.add(
                "%s of a node that fell silent was not taken over within %d s".formatted(part, PATIENCE.toSeconds())));
        longest = taken.compareTo(longest) < 0 ? longest : taken;
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The longest takeover seen; zero when there was none. */
    Duration longest() {
        return longest;
    }
}
