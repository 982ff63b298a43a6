package nl.sluitend.infra.demo.caseload;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.sluitend.kernel.inhabitant.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticBsnsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -1, Long.MAX_VALUE})
    void nobodyInTheCountrySharesANumber(long seed) {
        var numbers = new SyntheticBsns(Chance.of(seed));

        var given = IntStream.range(0, 158_520).mapToObj(numbers::at).collect(toSet());

        assertThat(given).hasSize(158_520);
        assertThat(given.stream().filter(number -> number.startsWith("9") && Bsn.passes(number)))
                .hasSize(158_520);
    }

    @Test
    void noTwoCasesOfTheCountryShareAnOrdinal() {
        int next = 0;
        for (var municipality : Country.read().municipalities()) {
            assertThat(municipality.firstOrdinal()).isEqualTo(next);
            next += municipality.stock();
        }
        assertThat(next).isEqualTo(158_520);
    }
}
