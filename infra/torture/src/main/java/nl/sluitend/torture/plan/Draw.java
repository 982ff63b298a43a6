package nl.sluitend.torture.plan;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.sluitend.torture.agent.CrashPoint;

/** Draws a schedule's blows. The order of the draws is part of the result. */
record Draw(SplittableRandom random) {

    private static final int MOST_BLOWS = 2;
    private static final int HOUR_IN_SECONDS = 3600;

    List<Blow> blows() {
        return IntStream.range(0, 1 + random.nextInt(MOST_BLOWS))
                .mapToObj(_ -> blow())
                .toList();
    }

    private Blow blow() {
        var fault = fault();
        int after = random.nextInt(200, 2500);
        return switch (fault) {
            case CRASH_POINT -> new Blow(fault, after, point(), random.nextInt(1, 7));
            case SHIFTED_CLOCK ->
                new Blow(fault, after, null, random.nextBoolean() ? HOUR_IN_SECONDS : -HOUR_IN_SECONDS);
            case SLOW_STORES -> new Blow(fault, after, null, random.nextInt(20, 400));
            default -> new Blow(fault, after, null, random.nextInt(500, 4000));
        };
    }

    private CrashPoint point() {
        var points = CrashPoint.values();
        return points[random.nextInt(points.length)];
    }

    private Fault fault() {
        int drawn = random.nextInt(IntStream.of(weights()).sum());
        for (var fault : Fault.values()) {
            drawn -= fault.weight();
            if (drawn < 0) {
                return fault;
            }
        }
        throw new AssertionError("the weights add up");
    }

    private static int[] weights() {
        return List.of(Fault.values()).stream().mapToInt(Fault::weight).toArray();
    }
}
