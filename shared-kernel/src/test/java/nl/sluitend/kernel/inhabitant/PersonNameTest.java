package nl.sluitend.kernel.inhabitant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "A.,  Anna, van der, Berg,  A. van der Berg",
        "A.,  Anna, van der, .,     A. van der",
        ",    Anna, ,        .,     Anna",
        ",    ,     ,        Ani,   Ani",
        ",    Anna, ,        Berg,  Anna Berg",
        "Ž.,  ,     ,        Žižek, Ž. Žižek",
        "A.,  ,     ,        .,     A."
    })
    void itIsWrittenWithThePartsThatAreKnown(
            String initials, String given, String prefix, String family, String written) {
        assertThat(new PersonName(initials, given, prefix, family).written()).contains(written);
    }

    @Test
    void aWhollyUnknownNameIsNotWritten() {
        assertThat(new PersonName(null, null, null, null).written()).isEmpty();
        assertThat(new PersonName(null, null, null, ".").written()).isEmpty();
    }

    @Test
    void theSameNameTypedOtherwiseIsTheSame() {
        assertThat(new PersonName(null, null, null, " Ane\u0301 ")).isEqualTo(new PersonName(null, null, null, "Ané"));
    }

    @Test
    void itNeverPrintsItself() {
        assertThat(new PersonName("A.", null, null, "Berg")).asString().doesNotContain("Berg");
    }
}
