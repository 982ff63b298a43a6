package nl.sluitend.torture.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.sluitend.torture.agent.CrashPoint;

/**
 * Draws a schedule's blows: a crash, and every other time another fault before or after it. The order of the draws is
 * part of the result.
 */
record Draw(Shape shape, SplittableRandom random) {

    private static final int HOUR_IN_SECONDS = 3600;
    /** Longer than a claim, which lasts four seconds: the frozen process wakes up as a zombie. */
    private static final int SHORTEST_DEATH_MILLIS = 5_500;

    private static final int LONGEST_DEATH_MILLIS = 8_000;

    List<Blow> blows(CrashPoint point) {
        var blows = new ArrayList<>(List.of(crash(point)));
        if (random.nextBoolean()) {
            blows.add(random.nextInt(2), other());
        }
        return blows;
    }

    private Blow crash(CrashPoint point) {
        return new Blow(Fault.CRASH_POINT, node(), after(), point, random.nextInt(1, point.passages() + 1));
    }

    private Blow other() {
        var fault = fault();
        int node = node();
        return new Blow(fault, fault.strikesOneNode() ? node : 1, after(), null, measure(fault));
    }

    private int measure(Fault fault) {
        return switch (fault) {
            case SHIFTED_CLOCK -> random.nextBoolean() ? HOUR_IN_SECONDS : -HOUR_IN_SECONDS;
            case SLOW_STORES -> random.nextInt(20, 400);
            case FREEZE_NODE -> random.nextInt(SHORTEST_DEATH_MILLIS, LONGEST_DEATH_MILLIS);
            default -> random.nextInt(500, 4000);
        };
    }

    private int node() {
        return random.nextInt(1, shape.applications() + 1);
    }

    private int after() {
        return random.nextInt(200, 1500);
    }

    private Fault fault() {
        int drawn = random.nextInt(Arrays.stream(Fault.values())
                .mapToInt(fault -> fault.weight(shape))
                .sum());
        for (var fault : Fault.values()) {
            drawn -= fault.weight(shape);
            if (drawn < 0) {
                return fault;
            }
        }
        throw new AssertionError("the weights add up");
    }
}
