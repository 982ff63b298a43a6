package nl.sluitend.query.wwcase;

import static nl.sluitend.kernel.view.MaskedCount.own;
import static nl.sluitend.kernel.wwcase.FunnelStep.ACCEPTED;
import static nl.sluitend.kernel.wwcase.FunnelStep.AT_WORK_30;
import static nl.sluitend.kernel.wwcase.FunnelStep.AT_WORK_90;
import static nl.sluitend.kernel.wwcase.FunnelStep.DROPPED_THROUGH;
import static nl.sluitend.kernel.wwcase.FunnelStep.ENDED;
import static nl.sluitend.kernel.wwcase.FunnelStep.ENROLLED;
import static nl.sluitend.kernel.wwcase.FunnelStep.FLAGGED;
import static nl.sluitend.kernel.wwcase.FunnelStep.INVITATION_ACCEPTED;
import static nl.sluitend.kernel.wwcase.FunnelStep.INVITED;
import static nl.sluitend.kernel.wwcase.FunnelStep.OFFERED;
import static nl.sluitend.kernel.wwcase.FunnelStep.PLACED;
import static nl.sluitend.kernel.wwcase.FunnelStep.TRANSFERRED;
import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.at;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.FunnelOfMonths;
import nl.sluitend.kernel.wwcase.FunnelRow;
import nl.sluitend.kernel.wwcase.FunnelStep;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.MonthClosing;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.StepCount;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far people came: counted where they lived when WW ended, as of a day, and masked as other counts are. */
class FunnelTest {

    private static final YearMonth MONTH = YearMonth.from(TODAY);
    private static final LocalDate LAST_DAY = MONTH.atEndOfMonth();
    private static final LocalDate LATER = TODAY.plusYears(2);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private List<FunnelRow> funnel(Caller caller, YearMonth from, YearMonth until, LocalDate asOf) {
        return funnel(new FunnelOfMonths(caller, from, until, asOf, LATER, List.of(LEIDEN, KATWIJK)));
    }

    private List<FunnelRow> funnel(FunnelOfMonths query) {
        return world.all(query, FunnelRow.class);
    }

    private List<FunnelRow> funnel(Caller caller, LocalDate asOf) {
        return funnel(caller, MONTH, MONTH, asOf);
    }

    /** How many of Leiden, as UWV counts them. */
    private @Nullable Integer ofLeiden(FunnelStep step, LocalDate asOf) {
        return of(funnel(UWV, asOf).getFirst(), step).value();
    }

    private static MaskedCount of(FunnelRow row, FunnelStep step) {
        return row.steps().stream()
                .filter(each -> each.step() == step)
                .map(StepCount::count)
                .findFirst()
                .orElseThrow();
    }

    private static Somebody of(String name, String municipality) {
        return Somebody.withWw(name, municipality, LAST_DAY);
    }

    @Test
    void aStepCountsFromTheDayOnWhichItWasTaken() {
        world.given(Lives.whole("anna", LEIDEN, LAST_DAY));

        var days = Lives.days(LAST_DAY);
        assertThat(days.keySet()).contains(FunnelStep.values());
        days.forEach((step, day) -> {
            assertThat(ofLeiden(step, day)).as("%s on %s", step, day).isEqualTo(1);
            assertThat(ofLeiden(step, day.minusDays(1))).as("%s before", step).isZero();
        });
    }

    @Test
    void whoeverDidNotTakeAStepDoesNotCountForIt() {
        world.given(
                of("nothing", LEIDEN),
                of("refused", LEIDEN)
                        .flagged()
                        .with(new InhabitantInvited("refused-ww", Channel.LETTER, TODAY))
                        .with(new InvitationAnswered("refused-ww", false, true, TODAY)),
                of("assisted", LEIDEN).ended(Outcome.IOAW));

        assertThat(funnel(UWV, LATER).getFirst().cases()).isEqualTo(own(3));
        assertThat(ofLeiden(FLAGGED, LATER)).isEqualTo(1);
        assertThat(ofLeiden(INVITED, LATER)).isEqualTo(1);
        assertThat(ofLeiden(INVITATION_ACCEPTED, LATER)).isZero();
        assertThat(ofLeiden(OFFERED, LATER)).isZero();
        assertThat(ofLeiden(DROPPED_THROUGH, LATER)).isEqualTo(1);
    }

    @Test
    void aCaseBelongsToTheMonthsWhetherItsLastDayHasComeOrNot() {
        world.given(of("anna", LEIDEN), Somebody.withWw("next", LEIDEN, LAST_DAY.plusDays(1)));

        assertThat(funnel(UWV, TODAY).getFirst().cases()).isEqualTo(own(1));
        assertThat(ofLeiden(ENDED, TODAY)).isZero();
        assertThat(ofLeiden(ENDED, LAST_DAY)).isEqualTo(1);
        assertThat(funnel(UWV, MONTH, MONTH.plusMonths(1), LAST_DAY))
                .extracting(row -> row.cases().value(), row -> of(row, ENDED).value())
                .containsExactly(tuple(2, 1), tuple(0, 0), tuple(2, 1));
    }

    @Test
    void everyStepIsToldAlsoWhereNobodyTookIt() {
        assertThat(funnel(UWV, TODAY)).hasSize(3).allSatisfy(row -> {
            assertThat(row.steps()).extracting(StepCount::step).containsExactly(FunnelStep.values());
            assertThat(row.cases()).isEqualTo(own(0));
        });
    }

    @Test
    void othersAreToldInTensAndTheTotalTellsNothingMore() {
        range(3, i -> world.given(of("l" + i, LEIDEN).flagged()));
        range(14, i -> world.given(i < 9 ? of("k" + i, KATWIJK).flagged() : of("k" + i, KATWIJK)));

        var rows = funnel(OF_LEIDEN, LAST_DAY);
        assertThat(rows).extracting(FunnelRow::municipality).containsExactly(LEIDEN, KATWIJK, MonthClosing.TOTAL);
        assertThat(rows).extracting(FunnelRow::cases).containsExactly(own(3), told(10), told(10));
        assertThat(rows).extracting(row -> of(row, FLAGGED)).containsExactly(own(3), told(null), told(null));
        assertThat(funnel(UWV, LAST_DAY))
                .extracting(row -> of(row, FLAGGED).value())
                .containsExactly(3, 9, 12);
    }

    /** Otherwise whoever compares overlapping months learns more than tens. */
    @Test
    void ofOthersSeveralMonthsAddUpWhatIsToldOfEach() {
        range(14, i -> world.given(of("now" + i, KATWIJK), of("own" + i, LEIDEN)));
        range(9, i -> world.given(Somebody.withWw("next" + i, KATWIJK, LAST_DAY.plusDays(9))));
        range(26, i -> world.given(Somebody.withWw("last" + i, KATWIJK, LAST_DAY.plusDays(40))));
        world.given(Somebody.withWw("other", LEIDEN, LAST_DAY.plusDays(9)));

        assertThat(cases(MONTH, MONTH.plusMonths(2))).containsExactly(own(15), told(30), told(40));
        assertThat(cases(MONTH, MONTH.plusMonths(1))).containsExactly(own(15), told(10), told(20));
        assertThat(cases(MONTH.plusMonths(1), MONTH.plusMonths(1))).containsExactly(own(1), told(null), told(null));
        assertThat(cases(MONTH.plusMonths(3), MONTH.plusMonths(4))).containsExactly(own(0), told(null), told(null));
    }

    private List<MaskedCount> cases(YearMonth from, YearMonth until) {
        return funnel(OF_LEIDEN, from, until, LATER).stream()
                .map(FunnelRow::cases)
                .toList();
    }

    private static void range(int many, IntConsumer each) {
        IntStream.range(0, many).forEach(each);
    }

    private static MaskedCount told(@Nullable Integer ofOthers) {
        return new MaskedCount(ofOthers, false);
    }

    /** Otherwise whoever asks day after day learns on which day a count passed a ten. */
    @Test
    void aStepOfOthersIsToldFromTheEndOfItsMonthOn() {
        range(
                12,
                i -> world.given(
                        of("l" + i, LEIDEN).flagged(), of("k" + i, KATWIJK).flagged()));

        assertThat(funnel(OF_LEIDEN, LAST_DAY.minusDays(1)))
                .extracting(row -> of(row, FLAGGED))
                .containsExactly(own(12), told(null), told(10));
        assertThat(funnel(OF_LEIDEN, LAST_DAY))
                .extracting(row -> of(row, FLAGGED))
                .containsExactly(own(12), told(10), told(20));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-15, 2027-01-15, 2026-10-31",
        "2026-11-30, 2027-01-15, 2026-11-30",
        "2026-11-30, 2026-12-01, 2026-11-30",
        "2026-11-30, 2026-11-30, 2026-10-31",
        "2026-12-01, 2026-12-01, 2026-11-30",
        "2028-02-29, 2028-03-31, 2028-02-29"
    })
    void othersAreCountedAsOfTheEndOfAMonthThatIsOver(LocalDate asked, LocalDate today, LocalDate ofOthers) {
        var query = new FunnelOfMonths(OF_LEIDEN, MONTH, MONTH, asked, today, List.of(LEIDEN, KATWIJK));

        assertThat(funnel(query)).extracting(FunnelRow::asOf).containsExactly(asked, ofOthers, asked);
    }

    @Test
    void anAuditorSeesNobodyExactlyAndAnInhabitantCountsNobody() {
        world.given(of("anna", LEIDEN).flagged());

        assertThat(funnel(at(Role.AUDITOR, "audit"), TODAY))
                .flatExtracting(FunnelRow::steps)
                .extracting(StepCount::count)
                .allMatch(MaskedCount::masked);
        assertThat(funnel(self("anna"), TODAY)).isEmpty();
        assertThat(funnel(at(Role.OPERATOR, "beheer"), TODAY)).isEmpty();
    }

    /** Otherwise the exact count of a municipality would tell what happened after its relation ended. */
    @Test
    void whatHappenedAfterAMoveCountsNowhere() {
        var moved = Lives.accepted("anna", LEIDEN, LAST_DAY)
                .movedTo(KATWIJK, LAST_DAY.plusDays(5))
                .withdrawn()
                .offeredTo(KATWIJK, LAST_DAY.plusDays(6));
        Lives.placed(moved, "anna", LAST_DAY.plusDays(20));
        world.given(moved);

        assertThat(ofLeiden(OFFERED, LATER)).isEqualTo(1);
        assertThat(ofLeiden(ACCEPTED, LATER)).isEqualTo(1);
        assertThat(ofLeiden(PLACED, LATER)).isZero();
        assertThat(ofLeiden(AT_WORK_30, LATER)).isZero();
        assertThat(of(funnel(UWV, LATER).get(1), OFFERED)).isEqualTo(own(0));
    }

    /** To a municipality a first offer looks as if nobody had had the person before (ADR 21). */
    @Test
    void whatAnotherMunicipalityDidBeforeTheMoveIsNotCountedEither() {
        var moved = Lives.accepted("anna", LEIDEN, LAST_DAY).enrolledBy(LEIDEN).movedTo(KATWIJK, TODAY.plusDays(3));
        world.given(moved);

        var katwijk = funnel(UWV, LATER).get(1);
        assertThat(katwijk.cases()).isEqualTo(own(1));
        assertThat(List.of(of(katwijk, OFFERED), of(katwijk, ACCEPTED), of(katwijk, ENROLLED)))
                .containsOnly(own(0));
        assertThat(of(katwijk, INVITED)).isEqualTo(own(1));
    }

    @Test
    void aRightThatRevivesTakesItsStepsAnew() {
        var next = LAST_DAY.plusMonths(3);
        world.given(Lives.accepted("anna", LEIDEN, LAST_DAY)
                .ended(Outcome.SELF_FOUND_WORK)
                .revivedUntil(next));

        var row = funnel(UWV, YearMonth.from(next), YearMonth.from(next), LATER).getFirst();
        assertThat(row.cases()).isEqualTo(own(1));
        assertThat(List.of(FLAGGED, INVITED, OFFERED, ACCEPTED, TRANSFERRED))
                .allSatisfy(step -> assertThat(of(row, step)).as("%s", step).isEqualTo(own(0)));
    }

    @Test
    void aJobFollowsTheLatestCaseThatHadBegun() {
        var anna = of("anna", LEIDEN);
        anna.with(Lives.registered("anna-ww2", LAST_DAY.plusMonths(3), LAST_DAY.plusMonths(9)));
        Lives.placed(anna, "anna", LAST_DAY.plusMonths(4));
        world.given(anna);

        var second = YearMonth.from(LAST_DAY.plusMonths(9));
        assertThat(ofLeiden(PLACED, LATER)).isZero();
        assertThat(of(funnel(UWV, second, second, LATER).getFirst(), PLACED)).isEqualTo(own(1));
    }

    @Test
    void whoeverWasNotAtWorkAnymoreIsNotCounted() {
        var anna = of("anna", LEIDEN);
        Lives.placed(anna, "anna", TODAY);
        Lives.asked(anna, "anna", 90, false, TODAY.plusDays(90));
        world.given(anna);

        assertThat(ofLeiden(PLACED, LATER)).isEqualTo(1);
        assertThat(ofLeiden(AT_WORK_30, LATER)).isEqualTo(1);
        assertThat(ofLeiden(AT_WORK_90, LATER)).isZero();
    }
}
