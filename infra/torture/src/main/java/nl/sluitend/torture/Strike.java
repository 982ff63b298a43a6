package nl.sluitend.torture;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.Blow;
import nl.sluitend.torture.work.Tokens;
import nl.sluitend.torture.work.Wire;

/**
 * Strikes a blow and brings back what it ended.
 *
 * @param machine what is struck
 * @param usual what the agent does between blows
 * @param tokens of the operator
 * @param outage looks at what is said while PostgreSQL is down
 */
record Strike(Machine machine, Orders usual, Tokens tokens, Outage outage) {

    private static final int CRASH_WITHIN_MILLIS = 4000;
    private static final int LOOK_EVERY_MILLIS = 20;
    private static final String NEXT_DAY =
            "mutation { moveClock(input: {by: \"P1D\"}) { clock { now } refusal { code } } }";

    /** Whether it fell: a place may not be passed, a disk may not be ours to fill. */
    boolean of(Blow blow) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(blow.after());
        boolean fell = struck(blow);
        machine.application().order(usual);
        machine.restore();
        return fell;
    }

    private boolean struck(Blow blow) throws IOException, InterruptedException {
        switch (blow.fault()) {
            case KILL_APPLICATION -> machine.application().kill();
            case CRASH_POINT -> {
                return crashed(blow);
            }
            case KILL_POSTGRES -> {
                machine.postgres().kill();
                outage.look();
                pause(blow.measure());
            }
            case FREEZE_POSTGRES -> freeze(blow.measure() * 2);
            case SLOW_STORES -> follow(usual.slowed(blow.measure()));
            case SHIFTED_CLOCK -> follow(usual.shifted(blow.measure()));
            case FULL_DISK -> {
                return filled(blow.measure());
            }
            case NEXT_DAY -> nextDay();
            case KILL_KEYCLOAK -> machine.keycloak().kill();
        }
        return true;
    }

    private void nextDay() throws IOException, InterruptedException {
        Wire.to(machine.application().uri()).graphql(tokens.of("sluitend-operator"), NEXT_DAY, Map.of());
    }

    private boolean crashed(Blow blow) throws IOException, InterruptedException {
        var point = blow.point();
        if (point == null) {
            return false;
        }
        machine.application().order(usual.crashing(point, blow.measure()));
        for (int waited = 0; waited < CRASH_WITHIN_MILLIS; waited += LOOK_EVERY_MILLIS) {
            if (!machine.application().isAlive()) {
                return true;
            }
            pause(LOOK_EVERY_MILLIS);
        }
        return false;
    }

    private void freeze(int millis) throws IOException, InterruptedException {
        machine.postgres().freeze();
        try {
            pause(millis);
        } finally {
            machine.postgres().thaw();
        }
    }

    private void follow(Orders orders) throws IOException, InterruptedException {
        machine.application().order(orders);
        pause(CRASH_WITHIN_MILLIS / 2);
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
