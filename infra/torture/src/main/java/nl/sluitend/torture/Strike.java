package nl.sluitend.torture;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.machine.Application;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.Blow;

/**
 * Strikes a blow and brings back what it ended.
 *
 * @param machine what is struck
 * @param usual what agents do between blows
 * @param crash ends an application at a crash point
 * @param day begins the next day
 * @param outage checks the answers while PostgreSQL is down
 * @param takeover checks who takes over from a node
 * @param unfoldable adds an event to the stream of a bystander
 */
record Strike(
        Machine machine,
        Orders usual,
        Crash crash,
        Day day,
        OutageCheck outage,
        Takeover takeover,
        Unfoldable unfoldable) {

    private static final int UNUSUAL_MILLIS = 1500;

    /** Whether it struck: a crash point may not be passed, a disk may not be ours to fill. */
    boolean of(Blow blow) throws IOException, InterruptedException {
        pause(blow.after());
        boolean fell = struck(blow);
        machine.nodes().order(usual);
        machine.restore();
        return fell;
    }

    private boolean struck(Blow blow) throws IOException, InterruptedException {
        boolean fell = true;
        switch (blow.fault()) {
            case KILL_APPLICATION -> kill(machine.nodes().get(blow.node()));
            case FREEZE_NODE -> freeze(machine.nodes().get(blow.node()), blow.measure());
            case CRASH_POINT -> fell = crashed(blow);
            case KILL_POSTGRES -> killPostgres(blow.measure());
            case FREEZE_POSTGRES -> freezePostgres(blow.measure() * 2);
            case SLOW_STORES -> follow(usual.slowed(blow.measure()));
            case SHIFTED_CLOCK -> follow(usual.shifted(blow.measure()));
            case FULL_DISK -> fell = filled(blow.measure());
            case NEXT_DAY -> fell = day.begin();
            case KILL_KEYCLOAK -> machine.keycloak().kill();
            case UNFOLDABLE_EVENT -> unfoldable(blow);
        }
        return fell;
    }

    /** Nobody else is affected, not by the event, a node that dies meanwhile, or a rebuild; once fixed, all is well. */
    private void unfoldable(Blow blow) throws IOException, InterruptedException {
        try {
            var bystander = unfoldable.happens();
            kill(machine.nodes().get(blow.node()));
            machine.restore();
            unfoldable.staysWith(bystander);
            unfoldable.isMended(bystander);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void kill(Application node) throws InterruptedException {
        node.kill();
        takeover.from(node);
    }

    private boolean crashed(Blow blow) throws IOException, InterruptedException {
        var point = blow.point();
        var ended = point == null ? null : crash.of(blow, point).orElse(null);
        if (ended != null) {
            takeover.from(ended);
        }
        return ended != null;
    }

    /** Others take over what it held; then it wakes up and goes on with what it was doing. */
    private void freeze(Application node, int millis) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        node.freeze();
        try {
            takeover.from(node);
            TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
        } finally {
            node.thaw();
        }
    }

    private void killPostgres(int millis) throws IOException, InterruptedException {
        machine.postgres().kill();
        outage.look();
        pause(millis);
    }

    private void freezePostgres(int millis) throws IOException, InterruptedException {
        machine.postgres().freeze();
        try {
            pause(millis);
        } finally {
            machine.postgres().thaw();
        }
    }

    private void follow(Orders orders) throws IOException, InterruptedException {
        machine.nodes().order(orders);
        pause(UNUSUAL_MILLIS);
    }

    private boolean filled(int millis) throws IOException, InterruptedException {
        if (machine.disk().limited()) {
            machine.disk().fill();
            pause(millis);
            machine.disk().free();
        }
        return machine.disk().limited();
    }

    private static void pause(int millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }
}
