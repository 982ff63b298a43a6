package nl.sluitend.torture.plan;

import java.util.List;
import java.util.SplittableRandom;

/**
 * One rehearsal: which blows fall when, and the chance with which clients choose their work.
 *
 * @param seed of the campaign
 * @param number in the campaign, from 0
 * @param blows one after the other
 */
public record Schedule(long seed, int number, List<Blow> blows) {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    public Schedule {
        blows = List.copyOf(blows);
    }

    /** The one with that number. */
    public static Schedule of(long seed, int number) {
        return new Schedule(seed, number, new Draw(random(seed, number, 0)).blows());
    }

    /** The chance of that client, which nobody else draws from. */
    public SplittableRandom chanceOf(int client) {
        return random(seed, number, client + 1);
    }

    private static SplittableRandom random(long seed, int number, int stream) {
        return new SplittableRandom((seed * 31 + number) * 31 + stream ^ SPREAD);
    }

    /** The one command that does this schedule again. */
    public String command() {
        return "./sluitend torture --seed %d --only %d".formatted(seed, number);
    }
}
