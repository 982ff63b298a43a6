package nl.sluitend.infra.demo.caseload;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Repeatable chance: the same numbers always give the same draws. */
final class Chance {

    private Chance() {}

    /** Each number changes the whole state, so that adjacent seeds, days and municipalities have nothing in common. */
    static SplittableRandom of(long... numbers) {
        return new SplittableRandom(
                LongStream.of(numbers).reduce(0, (state, number) -> new SplittableRandom(state ^ number).nextLong()));
    }
}
