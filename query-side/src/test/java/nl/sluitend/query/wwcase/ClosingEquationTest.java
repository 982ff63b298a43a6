package nl.sluitend.query.wwcase;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.at;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.wwcase.ClosingOfMonth;
import nl.sluitend.kernel.wwcase.MonthClosing;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClosingEquationTest {

    private static final YearMonth MONTH = YearMonth.from(TODAY);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private List<MonthClosing> closing(Caller caller) {
        return world.all(new ClosingOfMonth(caller, MONTH, List.of(LEIDEN, KATWIJK)), MonthClosing.class);
    }

    private void given(int people, String municipality, int placed) {
        IntStream.range(0, people).forEach(i -> {
            var somebody = Somebody.withWw(municipality + i, municipality, MONTH.atEndOfMonth());
            world.given(i < placed ? somebody.ended(Outcome.PLACED) : somebody);
        });
    }

    private static MaskedCount placed(MonthClosing row) {
        return row.outcomes().stream()
                .filter(each -> each.outcome() == Outcome.PLACED)
                .findFirst()
                .orElseThrow()
                .count();
    }

    @Test
    void whatEndedIsItsOutcomesAndWhatIsOpen() {
        given(3, LEIDEN, 2);
        given(14, KATWIJK, 11);
        world.given(Somebody.withWw("next", LEIDEN, MONTH.plusMonths(1).atDay(1)));

        assertThat(closing(UWV)).allMatch(MonthClosing::balances);
        assertThat(closing(UWV)).extracting(row -> row.ended().value()).containsExactly(3, 14, 17);
        assertThat(closing(UWV)).extracting(row -> placed(row).value()).containsExactly(2, 11, 13);
        assertThat(closing(UWV)).extracting(row -> row.open().value()).containsExactly(1, 3, 4);
    }

    @Test
    void aMonthThatIsOverStaysAsItIsWhenPeopleMove() {
        given(3, LEIDEN, 2);
        var then = closing(UWV);
        IntStream.range(0, 3).forEach(i -> {
            var somebody = Somebody.withWw(LEIDEN + i, LEIDEN, MONTH.atEndOfMonth());
            world.given((i < 2 ? somebody.ended(Outcome.PLACED) : somebody).movedTo(KATWIJK, TODAY.plusYears(2)));
        });

        assertThat(closing(UWV)).isEqualTo(then);
        assertThat(closing(OF_KATWIJK))
                .extracting(MonthClosing::ended)
                .containsExactly(new MaskedCount(null, false), MaskedCount.own(0), new MaskedCount(null, false));
    }

    @Test
    void aCaseCountsWhereThePersonLivedWhenItEnded() {
        var lastDay = MONTH.atEndOfMonth();
        world.given(
                Somebody.withWw("moved-before", LEIDEN, lastDay).movedTo(KATWIJK, lastDay),
                Somebody.withWw("moved-after", LEIDEN, lastDay).movedTo(KATWIJK, lastDay.plusDays(1)),
                Somebody.withWw("had-an-outcome", LEIDEN, lastDay)
                        .ended(Outcome.PLACED)
                        .movedTo(KATWIJK, lastDay.minusDays(1)),
                Somebody.withWw("known-later", LEIDEN, MONTH.atDay(1)).movedTo(KATWIJK, lastDay));

        assertThat(closing(UWV)).extracting(row -> row.ended().value()).containsExactly(3, 1, 4);
        assertThat(closing(UWV)).extracting(row -> placed(row).value()).containsExactly(1, 0, 1);
        assertThat(closing(UWV)).extracting(row -> row.open().value()).containsExactly(2, 1, 3);
        assertThat(closing(UWV)).allMatch(MonthClosing::balances);
    }

    @Test
    void aRightThatRevivesEndsWhereThePersonLivesThen() {
        world.given(Somebody.withWw("anna", LEIDEN, MONTH.atEndOfMonth())
                .ended(Outcome.SELF_FOUND_WORK)
                .movedTo(KATWIJK, TODAY.plusDays(3))
                .revivedUntil(MONTH.atEndOfMonth()));

        assertThat(closing(UWV)).extracting(row -> row.open().value()).containsExactly(0, 1, 1);
    }

    @Test
    void othersAreToldInTensAndTheTotalTellsNothingMore() {
        given(3, LEIDEN, 2);
        given(14, KATWIJK, 11);

        assertThat(closing(OF_LEIDEN))
                .extracting(MonthClosing::ended)
                .containsExactly(MaskedCount.own(3), new MaskedCount(10, false), new MaskedCount(10, false));
        assertThat(closing(OF_LEIDEN))
                .extracting(MonthClosing::open)
                .containsExactly(MaskedCount.own(1), new MaskedCount(null, false), new MaskedCount(null, false));
    }

    @Test
    void anAuditorSeesNobodyExactly() {
        given(3, LEIDEN, 2);

        assertThat(closing(at(Role.AUDITOR, "audit")))
                .extracting(MonthClosing::ended)
                .allMatch(MaskedCount::masked);
    }

    @Test
    void anInhabitantCountsNobody() {
        given(3, LEIDEN, 2);

        assertThat(closing(self("anna"))).isEmpty();
    }
}
