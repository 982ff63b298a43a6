package nl.sluitend.benchmark.growth;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Function;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;

/**
 * One life while it is lived: its clock, its random generator, and the command side.
 *
 * <p>Days pass between decisions; anything after the day on which the history ends does not happen.
 */
final class Life {

    private final RealCommandSide side;
    private final Instant end;
    private final SplittableRandom chance;
    private Instant now;

    Life(RealCommandSide side, Instant begin, Instant end, SplittableRandom chance) {
        this.side = side;
        this.now = begin;
        this.end = end;
        this.chance = chance;
    }

    LocalDate today() {
        return Amsterdam.day(now);
    }

    Instant now() {
        return now;
    }

    /** Whether something with that percentage happens. */
    boolean happens(int ofHundred) {
        return chance.nextInt(100) < ofHundred;
    }

    int between(int least, int most) {
        return chance.nextInt(least, most + 1);
    }

    /** Lets some days pass; false when the history ends before. */
    boolean after(int days) {
        now = now.plus(Duration.ofDays(days)).plusSeconds(chance.nextInt(3600));
        return now.isBefore(end);
    }

    void decide(Caller caller, Function<Decision, ? extends InhabitantCommand> command) {
        side.decide(command.apply(new Decision(caller, now, null)), now);
    }
}
