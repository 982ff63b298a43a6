package nl.sluitend.query.wwcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.wwcase.MonthClosing;

class TotalPropertyTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private static MonthClosing row(MaskedCount ended) {
        return new MonthClosing("GM0001", MONTH, ended, List.of(), MaskedCount.own(0), true);
    }

    private static List<MonthClosing> rows(int own, List<Integer> others) {
        return IntStream.concat(IntStream.of(-1), others.stream().mapToInt(each -> each))
                .mapToObj(each -> row(each < 0 ? MaskedCount.own(own) : MaskedCount.ofOthers(each)))
                .toList();
    }

    /** Whatever the withheld digits are, the total is the same: so it cannot bring them back. */
    @Property
    void theTotalDoesNotDependOnWhatIsWithheld(
            @ForAll @IntRange(max = 40) int own,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 60) Integer> others) {
        var rounded = others.stream().map(each -> each - each % 10).toList();

        assertThat(Total.sum(rows(own, others), MonthClosing::ended))
                .isEqualTo(Total.sum(rows(own, rounded), MonthClosing::ended));
    }

    @Property
    void theTotalOfOnesOwnIsExact(@ForAll @Size(max = 5) List<@IntRange(max = 60) Integer> own) {
        var rows = own.stream().map(each -> row(MaskedCount.own(each))).toList();

        assertThat(Total.sum(rows, MonthClosing::ended))
                .isEqualTo(MaskedCount.own(own.stream().mapToInt(each -> each).sum()));
    }
}
