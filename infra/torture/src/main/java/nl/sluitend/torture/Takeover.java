package nl.sluitend.torture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.machine.Application;
import nl.sluitend.torture.machine.Machine;

/** Looks how soon another node takes over the parts of one that died or stands still. */
final class Takeover {

    /** Five seconds is what the product aims at; a machine that is busy with two starts needs more. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int LOOK_EVERY_MILLIS = 25;

    private final Machine machine;
    private final List<String> complaints = new ArrayList<>();
    private Duration longest = Duration.ZERO;

    Takeover(Machine machine) {
        this.machine = machine;
    }

    /** From this moment, at which it fell silent. Where no other lives, nobody can take over. */
    void from(Application silent) throws InterruptedException {
        long begin = System.nanoTime();
        if (machine.nodes().all().stream().anyMatch(other -> other != silent && other.isAlive())) {
            try (var claims = machine.claims()) {
                var parts = claims.heldBy(silent.pid());
                var left = parts;
                while (!left.isEmpty() && since(begin).compareTo(PATIENCE) < 0) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
                    left = claims.left(parts, silent.pid());
                }
                left.forEach(part -> complaints.add("%s of a node that fell silent was not taken over within %d s"
                        .formatted(part, PATIENCE.toSeconds())));
                longest = parts.isEmpty() || since(begin).compareTo(longest) < 0 ? longest : since(begin);
            }
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Of those that were seen; zero when none was. */
    Duration longest() {
        return longest;
    }
}
