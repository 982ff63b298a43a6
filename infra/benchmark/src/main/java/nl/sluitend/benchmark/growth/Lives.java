package nl.sluitend.benchmark.growth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lives of many kinds: people start on different days, and for most the history ends before their life does. Each is
 * lived on the real command side, so that every rule held.
 *
 * @param kinds the events of each, in order
 */
record Lives(List<List<Lived>> kinds) {

    private static final int LONGEST_DAYS = 600;

    /** That many kinds, in a history that ends at that moment. */
    static Lives lived(int kinds, Instant end, long seed) {
        var lives = new ArrayList<List<Lived>>();
        var chance = new SplittableRandom(seed);
        for (int kind = 0; kind < kinds; kind++) {
            lives.add(lived(end, chance.split()));
        }
        return new Lives(List.copyOf(lives));
    }

    private static List<Lived> lived(Instant end, SplittableRandom chance) {
        try (var side = RealCommandSide.started()) {
            var begin = end.minus(Duration.ofDays(chance.nextInt(1, LONGEST_DAYS)));
            var life = new Life(side, begin, end, chance);
            var ww = new UnderWw(life);
            if (ww.invited() && new HandedOver(life).transferred()) {
                new TowardsWork(life).goOn();
            }
            return side.lived(Placeholder.INHABITANT.words());
        }
    }

    /** Events of one person on average. */
    double eventsEach() {
        return kinds.stream().mapToInt(List::size).average().orElseThrow();
    }

    List<Lived> of(long person) {
        return kinds.get((int) (person % kinds.size()));
    }
}
