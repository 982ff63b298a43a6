package nl.sluitend.infra.demo.caseload;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.sluitend.kernel.inhabitant.Bsn;

/**
 * Citizen service numbers that nobody has: nine digits that begin with 9 and pass the eleven-test. An ordinal has one
 * number and no other ordinal has it, by construction: ordinals are shuffled over the pairs of eight-digit beginnings,
 * and each pair completes to a number of its own.
 */
final class SyntheticBsns {

    private static final int FIRST_BEGINNING = 90_000_000;
    private static final int PAIRS = 5_000_000;

    private final long step;
    private final long start;

    SyntheticBsns(SplittableRandom random) {
        // Without a factor 2 or 5 in common with the number of pairs, stepping visits every pair before any twice.
        this.step = random.longs(1, PAIRS)
                .filter(number -> number % 2 != 0 && number % 5 != 0)
                .findFirst()
                .orElseThrow();
        this.start = random.nextLong(PAIRS);
    }

    String at(int ordinal) {
        int even = FIRST_BEGINNING + 2 * (int) ((step * ordinal + start) % PAIRS);
        // A beginning that would need a 10 as last digit has none; its neighbour, two further in the sum, then has.
        return completed(even).or(() -> completed(even + 1)).orElseThrow();
    }

    private static Optional<String> completed(int beginning) {
        return IntStream.range(0, 10)
                .mapToObj(last -> Integer.toString(10 * beginning + last))
                .filter(Bsn::passes)
                .findFirst();
    }
}
