package nl.sluitend.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When it is warm. */
class WarmUpTest {

    private static final Duration ANY = Duration.ofSeconds(1);

    @Test
    void itEndsWhenTwoRoundsInSuccessionWereNoFaster() throws Exception {
        assertThat(lastOf(1, 10, 100, 150, 149, 200, 205, 206, 300)).isEqualTo(206);
    }

    @Test
    void itGrowsFasterNoLongerThanThatManyRounds() throws Exception {
        assertThat(lastOf(1, 3, 100, 200, 400, 800)).isEqualTo(400);
    }

    @Test
    void itTakesThatManyRoundsAlthoughTwoWereNoFaster() throws Exception {
        assertThat(lastOf(5, 10, 100, 100, 100, 100, 130, 130, 130, 400)).isEqualTo(130);
        assertThat(lastOf(5, 10, 100, 100, 100, 100, 100, 400)).isEqualTo(100);
    }

    @Test
    void aLookHasOneRound() throws Exception {
        assertThat(lastOf(1, 1, 100, 200)).isEqualTo(100);
    }

    private static double lastOf(int least, int most, double... rates) throws Exception {
        var rounds =
                List.of(Arrays.stream(rates).boxed().toArray(Double[]::new)).iterator();
        return new WarmUp(ANY, least, most).<Double>until(rounds::next, Double::doubleValue);
    }
}
