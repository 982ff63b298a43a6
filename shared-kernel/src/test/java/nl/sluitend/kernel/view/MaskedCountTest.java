package nl.sluitend.kernel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No single person shows in a count of others, nor in the difference between two of them. */
class MaskedCountTest {

    @Property
    void onesOwnAreCountedExactly(@ForAll @IntRange(max = 100_000) int count) {
        assertThat(MaskedCount.own(count)).isEqualTo(new MaskedCount(count, true));
        assertThat(MaskedCount.own(count).masked()).isFalse();
    }

    @Property
    void fewerThanTenOthersAreNotTold(@ForAll @IntRange(max = 9) int count) {
        assertThat(MaskedCount.ofOthers(count).masked()).isTrue();
        assertThat(MaskedCount.ofOthers(count).exact()).isFalse();
    }

    @Property
    void othersAreToldInTensNeverMoreThanThereAre(@ForAll @IntRange(min = 10, max = 100_000) int count) {
        assertThat(MaskedCount.ofOthers(count).exact()).isFalse();
        assertThat(told(count)).isBetween(count - 9, count).isGreaterThanOrEqualTo(MaskedCount.SMALLEST);
    }

    @Property
    void twoDaysNeverDifferByOneToNine(
            @ForAll @IntRange(min = 10, max = 5_000) int one, @ForAll @IntRange(min = 10, max = 5_000) int other) {
        Assume.that(told(one) != told(other));

        assertThat(Math.abs(told(one) - told(other))).isGreaterThanOrEqualTo(MaskedCount.SMALLEST);
    }

    private static int told(int count) {
        return Objects.requireNonNull(MaskedCount.ofOthers(count).value());
    }
}
