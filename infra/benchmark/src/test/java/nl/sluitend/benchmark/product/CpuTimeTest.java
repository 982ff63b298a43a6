package nl.sluitend.benchmark.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the system's own words about a process are read. */
class CpuTimeTest {

    @Test
    void aNameWithSpacesAndBracketsShiftsNothing() {
        var stat = "42 (post) gres: a b) S 1 2 3 4 5 6 7 8 9 10 100 20 3 4 20 0 1 0 99 0";
        assertThat(CpuTime.ticks(stat)).isEqualTo(127);
    }
}
