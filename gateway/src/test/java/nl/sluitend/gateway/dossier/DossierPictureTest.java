package nl.sluitend.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.dossier.DossierPicture.DayMark;
import nl.sluitend.gateway.dossier.DossierPicture.DueDay;
import nl.sluitend.gateway.dossier.DossierPicture.DueKind;
import nl.sluitend.gateway.dossier.DossierPicture.Lane;
import nl.sluitend.gateway.dossier.DossierPicture.LaneSpan;
import nl.sluitend.gateway.dossier.DossierPicture.MonthTick;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DossierPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** Without facts and deadlines that is from 3 August 2026 to 30 January 2027. */
    private static final int DAYS_SHOWN = 181;

    @Test
    void ofNothingThePictureShowsThreeMonthsOnEitherSideOfToday() {
        var picture = picture("{}");

        assertThat(picture.from()).isEqualTo("2026-08-03");
        assertThat(picture.until()).isEqualTo("2027-01-30");
        assertThat(picture.todayX()).isEqualTo(1000 * 90 / DAYS_SHOWN);
        assertThat(picture.lanes()).isEmpty();
        assertThat(picture.marks()).isEmpty();
        assertThat(picture.deadlines()).isEmpty();
    }

    @Test
    void whatMayNotBeSeenIsNotDrawn() {
        assertThat(picture("""
                {"taskTimeline": null, "timeline": null, "wwCases": null, "placements": [{"aftercare": null}],
                 "handovers": [{"state": "ACCEPTED", "clock": null, "firstContactOn": null}]}
                """)).isEqualTo(picture("{}"));
    }

    @Test
    void theAxisBeginsWithTheFirstFactAndEndsAMonthAfterTheLastDeadline() {
        var picture = picture("""
                {"timeline": [{"event": "ww-case-registered", "occurredOn": "2026-01-15"},
                              {"event": "ww-end-date-revised", "occurredOn": "2026-03-01"}],
                 "wwCases": [{"lastDay": "2027-06-30"}]}
                """);

        assertThat(picture.from()).isEqualTo("2026-01-15");
        assertThat(picture.until()).isEqualTo("2027-07-30");
    }

    @Test
    void aFactOfLongAgoDoesNotTakeTheRoomOfThisMonth() {
        var picture = picture("""
                {"timeline": [{"event": "residence-established", "occurredOn": "2004-10-31"},
                              {"event": "ww-case-registered", "occurredOn": "2024-11-01"}]}
                """);

        assertThat(picture.from()).isEqualTo("2024-11-01");
        assertThat(picture.marks()).extracting(DayMark::day).containsExactly("2024-11-01");
    }

    @Test
    void eachMonthHasATickAndAYearIsNamedOnce() {
        assertThat(picture("{}").ticks())
                .extracting(MonthTick::month, MonthTick::year, MonthTick::newYear)
                .containsExactly(
                        tuple(9, 2026, true),
                        tuple(10, 2026, false),
                        tuple(11, 2026, false),
                        tuple(12, 2026, false),
                        tuple(1, 2027, true));
    }

    @Test
    void todayLiesAtTheTickOfItsMonthWhenItIsTheFirst() {
        var picture = picture("{}");

        assertThat(picture.ticks())
                .filteredOn(tick -> tick.month() == TODAY.getMonthValue())
                .extracting(MonthTick::x)
                .containsExactly(picture.todayX());
    }

    @Test
    void ofALongTimeFewerMonthsAreNamedJanuaryAmongThem() {
        assertThat(picture("""
                {"timeline": [{"event": "ww-case-registered", "occurredOn": "2024-11-01"}],
                 "wwCases": [{"lastDay": "2027-10-31"}]}
                """).ticks())
                .extracting(MonthTick::month, MonthTick::year)
                .containsExactly(
                        tuple(1, 2025), tuple(7, 2025), tuple(1, 2026), tuple(7, 2026), tuple(1, 2027), tuple(7, 2027));
    }

    @Test
    void aTaskLiesWithEachHolderAsLongAsTheSpansSay() {
        var picture = picture("""
                {"taskTimeline": [{"task": "REINTEGRATION", "spans": [
                    {"from": "2025-01-01", "until": "2026-12-31",
                     "holding": {"holderName": "UWV", "nature": "DUTY", "reason": "WW"}},
                    {"from": "2027-01-01", "until": null,
                     "holding": {"holderName": "Leiden", "nature": "POWER", "reason": "UNDER_27"}}]}]}
                """);

        int turn = 1000 * 151 / DAYS_SHOWN;
        assertThat(picture.lanes().getFirst().task()).isEqualTo("REINTEGRATION");
        assertThat(picture.lanes().getFirst().spans())
                .containsExactly(
                        new LaneSpan(0, turn, "DUTY", "UWV", "WW", "2025-01-01", "2026-12-31", true),
                        new LaneSpan(turn, 1000 - turn, "POWER", "Leiden", "UNDER_27", "2027-01-01", null, false));
    }

    @Test
    void aTaskThatNobodyHasIsDrawnWithItsReason() {
        assertThat(onlyLane("2026-11-01", "null").spans())
                .extracting(LaneSpan::nature, LaneSpan::holderName, LaneSpan::reason)
                .containsExactly(tuple("NONE", null, "NO_BENEFIT"));
    }

    @Test
    void aSpanIsOfTodayFromItsFirstDayToItsLast() {
        assertThat(onlyLane("2026-11-01", "\"2026-11-01\"").spans().getFirst().now())
                .isTrue();
        assertThat(onlyLane("2026-10-01", "\"2026-10-31\"").spans().getFirst().now())
                .isFalse();
        assertThat(onlyLane("2026-11-02", "null").spans().getFirst().now()).isFalse();
    }

    @Test
    void aSpanBeforeOrAfterTheAxisIsNotShown() {
        assertThat(onlyLane("2026-08-01", "\"2026-08-02\"").spans()).isEmpty();
        assertThat(onlyLane("2026-08-01", "\"2026-08-03\"").spans()).hasSize(1);
        assertThat(onlyLane("2027-01-30", "null").spans()).hasSize(1);
        assertThat(onlyLane("2027-01-31", "null").spans()).isEmpty();
    }

    @Test
    void aNameIsWrittenIntoASpanThatHasRoomForIt() {
        assertThat(withRoom(80, "Leiden").named()).isTrue();
        assertThat(withRoom(79, "Leiden").named()).isFalse();
        assertThat(withRoom(90, null).named()).isTrue();
        assertThat(withRoom(89, null).named()).isFalse();
    }

    @Test
    void whatHappenedOnOneDayIsOneMark() {
        assertThat(picture("""
                {"timeline": [{"event": "inhabitant-invited", "occurredOn": "2026-10-02"},
                              {"event": "contact-attempted", "occurredOn": "2026-10-01"},
                              {"event": "contact-attempted", "occurredOn": "2026-10-01"},
                              {"event": "handover-prepared", "occurredOn": "2026-10-01"}]}
                """).marks())
                .extracting(DayMark::day, DayMark::count, DayMark::events)
                .containsExactly(
                        tuple("2026-10-01", 3, List.of("contact-attempted", "handover-prepared")),
                        tuple("2026-10-02", 1, List.of("inhabitant-invited")));
    }

    @Test
    void whatIsDueIsNumberedByItsDay() {
        assertThat(picture("""
                {"wwCases": [{"lastDay": "2026-12-31", "outcome": null}],
                 "handovers": [{"state": "OFFERED", "clock": {"dueOn": "2026-11-10"}, "firstContactOn": null},
                               {"state": "ACCEPTED", "clock": null, "firstContactOn": "2026-11-05"}],
                 "placements": [{"aftercare": [{"moment": 30, "due": "2026-11-20", "heldOn": null}]}]}
                """).deadlines())
                .extracting(DueDay::number, DueDay::kind, DueDay::day)
                .containsExactly(
                        tuple(1, DueKind.FIRST_CONTACT, "2026-11-05"),
                        tuple(2, DueKind.RESPONSE_DUE, "2026-11-10"),
                        tuple(3, DueKind.AFTERCARE, "2026-11-20"),
                        tuple(4, DueKind.WW_END, "2026-12-31"));
    }

    @Test
    void whatIsDueTodayLiesAhead() {
        assertThat(picture("""
                {"wwCases": [{"lastDay": "2026-11-01"}]}
                """).deadlines())
                .extracting(DueDay::x)
                .containsExactly(picture("{}").todayX());
    }

    @Test
    void whatIsPastOrDoneOrDroppedIsNotDue() {
        assertThat(picture("""
                {"wwCases": [{"lastDay": "2026-10-31", "outcome": null},
                             {"lastDay": "2026-12-31", "outcome": "PLACED"}],
                 "handovers": [{"state": "WARM_MEETING_HELD", "clock": null, "firstContactOn": "2026-11-05"},
                               {"state": "CLOSED", "clock": null, "firstContactOn": "2026-11-06"}],
                 "placements": [{"aftercare": [{"moment": 90, "due": "2026-11-20", "heldOn": "2026-10-30"}]}]}
                """).deadlines()).isEmpty();
    }

    @Test
    void deadlinesThatLieCloseAreDrawnBelowEachOther() {
        var picture = picture("""
                {"wwCases": [{"lastDay": "2026-11-10"}, {"lastDay": "2026-11-10"}, {"lastDay": "2027-01-10"}]}
                """);

        assertThat(picture.deadlines()).extracting(DueDay::y).containsExactly(0, DossierPicture.LEVEL, 0);
    }

    @Test
    void theRowsFollowEachOther() {
        var picture = picture("""
                {"taskTimeline": [{"task": "REINTEGRATION", "spans": []}, {"task": "INCOME", "spans": []}],
                 "wwCases": [{"lastDay": "2026-12-31"}]}
                """);

        assertThat(picture.lanes()).extracting(Lane::y).containsExactly(picture.lanesY(), picture.lanesY() + 84);
        assertThat(picture.lanes().getLast().y()).isLessThan(picture.marksY());
        assertThat(picture.marksY()).isLessThan(picture.deadlinesY());
        assertThat(picture.deadlinesY()).isLessThan(picture.axisY());
        assertThat(picture.axisY()).isLessThan(picture.legendY());
        assertThat(picture.viewBox()).isEqualTo("-24 0 1048 " + (picture.legendY() + 32));
    }

    @Test
    void withoutDeadlinesTheirRowTakesNoRoom() {
        assertThat(picture("{}").axisY()).isEqualTo(picture("{}").deadlinesY());
    }

    private static LaneSpan withRoom(int width, @Nullable String holderName) {
        return new LaneSpan(0, width, "DUTY", holderName, null, "2026-11-01", null, true);
    }

    private static Lane onlyLane(String from, String until) {
        return picture("""
                {"taskTimeline": [{"task": "INCOME", "spans": [{"from": "%s", "until": %s,
                    "holding": {"holder": null, "holderName": null, "nature": "NONE", "reason": "NO_BENEFIT"}}]}]}
                """.formatted(from, until)).lanes().getFirst();
    }

    private static DossierPicture picture(String dossier) {
        Map<?, ?> answered = JsonMapper.shared().readValue(dossier, Map.class);
        return DossierPicture.of(answered, TODAY);
    }
}
