package nl.sluitend.query.wwcase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.sluitend.kernel.handover.PayloadField.CONTACT;
import static nl.sluitend.kernel.wwcase.UrgencyReason.NO_GROUND_YET;
import static nl.sluitend.kernel.wwcase.UrgencyReason.REJECTED;
import static nl.sluitend.kernel.wwcase.UrgencyReason.UNANSWERED;
import static nl.sluitend.kernel.wwcase.UrgencyReason.UNDER_27;
import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.QuestionTopic;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.FindPeople;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.worklist.ExpiringCaseFilter;
import nl.sluitend.kernel.worklist.ExpiringCases;
import nl.sluitend.kernel.wwcase.CaseToFlag;
import nl.sluitend.kernel.wwcase.CasesToFlag;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpiringListTest {

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Somebody endingIn(int days, String name) {
        return Somebody.withWw(name, LEIDEN, TODAY.plusDays(days));
    }

    private static Somebody offered(int days, String name) {
        return endingIn(days, name).prepared(CONTACT).offeredTo(LEIDEN, TODAY);
    }

    private Page<ExpiringCase> list(Caller caller, ExpiringCaseFilter filter, int first, @Nullable String after) {
        return world.page(new ExpiringCases(caller, TODAY, filter, new Window(first, after)), ExpiringCase.class);
    }

    private List<String> names(ExpiringCaseFilter filter) {
        return names(list(UWV, filter, 100, null));
    }

    private static List<String> names(Page<ExpiringCase> page) {
        return page.items().stream().map(entry -> entry.node().inhabitant()).toList();
    }

    @Test
    void aRowBringsThePersonAsTheirDossierDoes() {
        var anna = endingIn(60, "anna");
        world.given(anna, endingIn(90, "bert"));
        var people = world.all(new FindPeople(UWV, Set.of("anna", "bert")), Person.class);
        assertThat(list(UWV, ExpiringCaseFilter.ALL, 100, null).items())
                .extracting(entry -> entry.node().person())
                .containsExactlyInAnyOrderElementsOf(people)
                .doesNotHaveDuplicates();
    }

    @Test
    void theMostUrgentComesFirstAndSaysWhy() {
        world.given(
                offered(60, "answered").accepted(),
                offered(60, "silent"),
                offered(60, "returned").rejected(),
                endingIn(60, "groundless"),
                Somebody.withWw("young", LEIDEN, TODAY.plusDays(60), AgeBand.UNDER_27));

        var page = list(UWV, ExpiringCaseFilter.ALL, 100, null);
        assertThat(names(page)).containsExactly("young", "groundless", "returned", "silent", "answered");
        assertThat(page.items().stream().map(entry -> entry.node().reasons()))
                .containsExactly(
                        List.of(NO_GROUND_YET, UNDER_27),
                        List.of(NO_GROUND_YET),
                        List.of(REJECTED),
                        List.of(UNANSWERED),
                        List.of());
        assertThat(page.items().getFirst().node().urgentFrom()).isEqualTo(TODAY.plusDays(60 - 30 - 28));
    }

    /** What is asked of UWV now; what was asked before is in the file. */
    @Test
    void aRowSaysWhatCameBackAndWhy() {
        world.given(
                offered(60, "returned").rejected(),
                offered(61, "asked").questioned(TODAY),
                offered(62, "answered").questioned(TODAY).answered(TODAY),
                offered(63, "again").rejected().offeredTo(LEIDEN, TODAY));

        assertThat(list(UWV, ExpiringCaseFilter.ALL, 100, null).items())
                .extracting(
                        entry -> entry.node().inhabitant(),
                        entry -> entry.node().rejection(),
                        entry -> entry.node().question())
                .containsExactlyInAnyOrder(
                        tuple("returned", RejectionReason.NOT_RESIDENT, null),
                        tuple("asked", null, QuestionTopic.CONTACT),
                        tuple("answered", null, null),
                        tuple("again", null, null));
    }

    @Test
    void willingnessAndASeenPayloadAreAGround() {
        world.given(
                endingIn(60, "willing").invitedAndWilling().prepared(CONTACT).strikes());

        assertThat(list(UWV, ExpiringCaseFilter.ALL, 1, null)
                        .items()
                        .getFirst()
                        .node()
                        .reasons())
                .isEmpty();
    }

    @Test
    void aRightThatRevivesIsBackOnTheListToBeSignalledAndFollowsItsOwnLastDay() {
        world.given(
                offered(60, "again").flagged().ended(Outcome.SELF_FOUND_WORK).revivedUntil(TODAY.plusDays(30)));

        var row = list(UWV, ExpiringCaseFilter.ALL, 1, null).items().getFirst().node();
        assertThat(row.lastDay()).isEqualTo(TODAY.plusDays(30));
        assertThat(row.flaggedOn()).isNull();
        assertThat(row.handoverState()).isEqualTo(HandoverState.REOPENED);
        assertThat(row.reasons()).contains(NO_GROUND_YET);
        assertThat(row.ageBand()).as("on the first day without that WW").isEqualTo(AgeBand.FROM_50);
        assertThat(world.all(new CasesToFlag(TODAY, 180, 10), CaseToFlag.class))
                .containsExactly(new CaseToFlag("again", "again-ww"));
    }

    @Test
    void onlyUwvHasTheListAndOnlyOpenCasesAreOnIt() {
        world.given(offered(60, "open").accepted(), endingIn(60, "ended").ended(Outcome.PLACED));

        assertThat(names(ExpiringCaseFilter.ALL)).containsExactly("open");
        assertThat(list(OF_LEIDEN, ExpiringCaseFilter.ALL, 100, null).items()).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        var people = List.of("a", "b", "c", "d", "e");
        people.forEach(name -> world.given(endingIn(60, name)));

        var seen = new ArrayList<String>();
        var page = list(UWV, ExpiringCaseFilter.ALL, 2, null);
        assertThat(page.hasPrevious()).isFalse();
        seen.addAll(names(page));
        while (page.hasNext()) {
            page = list(UWV, ExpiringCaseFilter.ALL, 2, page.items().getLast().cursor());
            assertThat(page.hasPrevious()).isTrue();
            seen.addAll(names(page));
        }
        assertThat(seen).containsExactlyElementsOf(people);
    }

    @Test
    void aFilterNarrowsAndAnAbsentPartDoesNot() {
        world.given(
                endingIn(60, "leiden").flagged(),
                Somebody.withWw("katwijk", KATWIJK, TODAY.plusDays(50), AgeBand.FROM_50),
                offered(70, "offered"));

        assertThat(names(new ExpiringCaseFilter(KATWIJK, null, null, null, null)))
                .containsExactly("katwijk");
        assertThat(names(new ExpiringCaseFilter(null, AgeBand.FROM_50, null, null, null)))
                .containsExactly("katwijk");
        assertThat(names(new ExpiringCaseFilter(null, null, HandoverState.OFFERED, null, null)))
                .containsExactly("offered");
        assertThat(names(new ExpiringCaseFilter(null, null, null, true, null))).containsExactly("leiden");
        assertThat(names(new ExpiringCaseFilter(LEIDEN, null, null, null, TODAY.plusDays(65))))
                .containsExactly("leiden");
    }

    @Test
    void aPageHoldsOneToAHundredRows() {
        refused(0, null, "pages-hold-one-to-hundred-rows");
        refused(101, null, "pages-hold-one-to-hundred-rows");
    }

    @Test
    void aCursorComesFromTheListItself() {
        refused(10, "!", "cursors-come-from-the-list-itself");
        refused(10, "bm9uc2Vuc2U", "cursors-come-from-the-list-itself");
        refused(10, "bm8gZGF5CmlkCg", "cursors-come-from-the-list-itself");
        for (var day : List.of("+292278995-01-01", "-0001-01-01", "2026-02-30", "2201-01-01", "1899-12-31")) {
            refused(10, handmade(day), "cursors-come-from-the-list-itself");
        }
    }

    /** What is refused above is the day, not the form: a day that can be is taken. */
    @Test
    void aCursorStaysGoodWhenItsRowIsGone() {
        world.given(endingIn(60, "anna"));

        assertThat(list(UWV, ExpiringCaseFilter.ALL, 10, handmade("2026-01-31")).items())
                .hasSize(1);
    }

    private static String handmade(String day) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("expiring\n" + day + "\nid").getBytes(UTF_8));
    }

    private void refused(int first, @Nullable String after, String code) {
        assertThatThrownBy(() -> list(UWV, ExpiringCaseFilter.ALL, first, after))
                .rootCause()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    @Test
    void theDailyRunFindsWhatEndsWithinTheWindowOrEndedUnseen() {
        world.given(
                endingIn(180, "within"),
                endingIn(0, "today"),
                endingIn(181, "later"),
                endingIn(-1, "past"),
                endingIn(90, "signalled").flagged(),
                endingIn(90, "ended").ended(Outcome.NUG));

        assertThat(world.all(new CasesToFlag(TODAY, 180, 10), CaseToFlag.class))
                .extracting(CaseToFlag::inhabitant)
                .containsExactly("past", "today", "within");
        assertThat(world.all(new CasesToFlag(TODAY, 180, 1), CaseToFlag.class)).hasSize(1);
    }
}
