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
 * Makes an application crash between two writes, and makes sure that this place is passed.
 *
 * @param machine the installation
 * @param usual what agents do otherwise
 * @param feed delivers new people
 */
record Crash(Machine machine, Orders usual, FeedClient feed) {

    private static final int WITHIN_MILLIS = 5000;
    private static final int LOOK_EVERY_MILLIS = 20;

    /**
     * The application that ended; empty when none passed in time. Nodes settle among themselves who folds and who runs
     * the day: if the drawn one does not pass the place, another may.
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
