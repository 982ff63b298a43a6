package nl.sluitend.torture;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.agent.CrashPoint;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.machine.Application;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.Blow;
import nl.sluitend.torture.work.FeedClient;

/**
 * Lets an application end at a place between two writes, and sees to it that the place is passed.
 *
 * @param machine whose
 * @param usual what agents do otherwise
 * @param feed brings people that nobody knew
 */
record Crash(Machine machine, Orders usual, FeedClient feed) {

    private static final int WITHIN_MILLIS = 5000;
    private static final int LOOK_EVERY_MILLIS = 20;

    /**
     * The one that ended; none when nobody came by in time. Who folds and who runs the day is settled between nodes: where
     * the one that was drawn does not pass the place, another may.
     */
    Optional<Application> of(Blow blow, CrashPoint point) throws IOException, InterruptedException {
        var orders = usual.crashing(point, blow.measure());
        if (point.needsNewcomers()) {
            machine.nodes().order(orders);
            feed.release();
        } else {
            machine.nodes().get(blow.node()).order(orders);
        }
        var ended = awaited();
        if (ended.isEmpty()) {
            machine.nodes().order(orders);
            ended = awaited();
        }
        machine.nodes().order(usual);
        return ended;
    }

    private Optional<Application> awaited() throws InterruptedException {
        var ended = ended();
        for (int waited = 0; ended.isEmpty() && waited < WITHIN_MILLIS; waited += LOOK_EVERY_MILLIS) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            ended = ended();
        }
        return ended;
    }

    private Optional<Application> ended() {
        return machine.nodes().all().stream()
                .filter(application -> !application.isAlive())
                .findFirst();
    }
}
