package nl.sluitend.torture.plan;

import java.util.List;
import java.util.SplittableRandom;
import nl.sluitend.torture.agent.CrashPoint;
import nl.sluitend.torture.agent.SeededFault;

/**
 * One rehearsal: which blows strike when, and the random numbers by which clients choose their work.
 *
 * @param shape of the installation
 * @param seed of the campaign
 * @param number in the campaign, from 0
 * @param blows one after the other
 */
public record Schedule(Shape shape, long seed, int number, List<Blow> blows) {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int AT_ONCE = 500;
    private static final int A_LITTLE_SLOW = 100;

    public Schedule {
        blows = List.copyOf(blows);
    }

    /** The one with that number. */
    public static Schedule of(Shape shape, long seed, int number) {
        var draw = new Draw(shape, random(seed, number, 0));
        return new Schedule(shape, seed, number, draw.blows(new CrashPointDeck(seed).of(number)));
    }

    /** The schedule in which these bugs show. */
    public static Schedule showing(List<SeededFault> faults, Shape shape, long seed, int number) {
        return new Schedule(
                shape, seed, number, faults.stream().map(Schedule::showing).toList());
    }

    private static Blow showing(SeededFault fault) {
        return switch (fault) {
            case TOKEN_AHEAD -> new Blow(Fault.CRASH_POINT, 1, AT_ONCE, CrashPoint.EVENT_NOT_FOLDED, 2);
            case NON_IDEMPOTENT_FOLD -> new Blow(Fault.CRASH_POINT, 1, AT_ONCE, CrashPoint.DOCUMENT_NOT_TOKEN, 2);
            case STOPPED_VIEW -> new Blow(Fault.UNFOLDABLE_EVENT, 1, AT_ONCE, null, A_LITTLE_SLOW);
            case SKIPPED_WRITE, DOUBLED_DAILY_RUN, UNSTORED_COMMAND ->
                new Blow(Fault.SLOW_STORES, 1, AT_ONCE, null, A_LITTLE_SLOW);
        };
    }

    /** The random generator of that client only. */
    public SplittableRandom chanceOf(int client) {
        return random(seed, number, client + 1);
    }

    private static SplittableRandom random(long seed, int number, int stream) {
        return new SplittableRandom((seed * 31 + number) * 31 + stream ^ SPREAD);
    }

    /** Whether new people must be held back for one of its blows. */
    public boolean needsNewcomers() {
        return blows.stream().map(Blow::point).anyMatch(point -> point != null && point.needsNewcomers());
    }

    /** The command that repeats this schedule. */
    public String command() {
        return "./sluitend torture%s --seed %d --only %d"
                .formatted(shape == Shape.EMBEDDED ? "" : " --shape " + shape.label(), seed, number);
    }

    /** The name of its files. */
    public String name() {
        return campaign(shape, seed) + "-" + number;
    }

    /** The file in which the oracle writes. */
    public String oracle() {
        return "oracle-%s.jsonl".formatted(name());
    }

    /** The name of a campaign's files; shapes are kept apart. */
    public static String campaign(Shape shape, long seed) {
        return (shape == Shape.EMBEDDED ? "" : shape.label() + "-") + seed;
    }
}
