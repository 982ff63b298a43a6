package nl.sluitend.infra.demo.caseload;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Chance that repeats itself: the same numbers always give the same draws. */
final class Chance {

    private Chance() {}

    /** Each number stirs the whole state, so that neighbouring seeds, days and municipalities have nothing in common. */
    static SplittableRandom of(long... numbers) {
        return new SplittableRandom(
                LongStream.of(numbers).reduce(0, (state, number) -> new SplittableRandom(state ^ number).nextLong()));
    }
}
