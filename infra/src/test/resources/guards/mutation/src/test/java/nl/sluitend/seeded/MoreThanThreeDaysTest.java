package nl.sluitend.seeded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Leaves the boundary untested. */
class MoreThanThreeDaysTest {

    @Test
    void twoDaysAreTooFew() {
        assertThat(new MoreThanThreeDays(2).holds()).isFalse();
    }
}
