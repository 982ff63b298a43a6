package nl.sluitend.query.handover;

import static nl.sluitend.kernel.handover.PayloadField.CONTACT;
import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.at;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.handover.BoardRow;
import nl.sluitend.kernel.handover.HandoverBoard;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.Inbox;
import nl.sluitend.kernel.handover.InboxEntry;
import nl.sluitend.kernel.handover.ResponseClock;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InboxTest {

    /** A Monday, without public holidays for weeks. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Somebody offered(String name, String municipality, LocalDate day) {
        return Somebody.withWw(name, municipality, TODAY.plusDays(90))
                .flagged()
                .prepared(CONTACT)
                .offeredTo(municipality, day);
    }

    private List<InboxEntry> inbox(Caller caller, LocalDate today, HandoverState... states) {
        return world
                .page(new Inbox(caller, today, Set.of(states), new Window(100, null)), InboxEntry.class)
                .items()
                .stream()
                .map(entry -> entry.node())
                .toList();
    }

    private ResponseClock clock(LocalDate today) {
        return Objects.requireNonNull(inbox(OF_LEIDEN, today).getFirst().clock());
    }

    @Test
    void theLongestWaitingComesFirst() {
        world.given(
                offered("later", LEIDEN, MONDAY.plusDays(1)),
                offered("first", LEIDEN, MONDAY),
                offered("elsewhere", KATWIJK, MONDAY),
                offered("taken", LEIDEN, MONDAY).accepted(),
                offered("returned", LEIDEN, MONDAY).rejected());

        assertThat(inbox(OF_LEIDEN, MONDAY))
                .extracting(InboxEntry::inhabitant)
                .containsExactly("first", "taken", "later");
        assertThat(inbox(OF_LEIDEN, MONDAY, HandoverState.OFFERED))
                .extracting(InboxEntry::inhabitant)
                .containsExactly("first", "later");
        assertThat(inbox(at(Role.TEAM_LEAD, "isd", LEIDEN, KATWIJK), MONDAY)).hasSize(4);
        assertThat(inbox(UWV, MONDAY)).isEmpty();
        assertThat(inbox(self("first"), MONDAY)).isEmpty();
    }

    @Test
    void theClockCountsWorkingDays() {
        world.given(offered("anna", LEIDEN, MONDAY));

        assertThat(clock(MONDAY.plusDays(7)).elapsed()).isEqualTo(5);
        assertThat(clock(MONDAY).dueOn()).isEqualTo(MONDAY.plusDays(14));
        assertThat(clock(MONDAY.plusDays(14)).overdue()).isFalse();
        assertThat(clock(MONDAY.plusDays(15)).overdue()).isTrue();
    }

    @Test
    void theClockStandsStillWhileAQuestionIsOpen() {
        world.given(offered("anna", LEIDEN, MONDAY).questioned(MONDAY.plusDays(2)));

        var clock = clock(MONDAY.plusDays(21));
        assertThat(clock.paused()).isTrue();
        assertThat(clock.overdue()).isFalse();
        assertThat(clock.elapsed()).isEqualTo(2);
        var entry = inbox(OF_LEIDEN, MONDAY.plusDays(21)).getFirst();
        assertThat(entry.questionedOn()).isEqualTo(MONDAY.plusDays(2));
        assertThat(entry.daysWithUwv()).isEqualTo(13);
    }

    @Test
    void daysOfAnsweredQuestionsDoNotCount() {
        world.given(
                offered("anna", LEIDEN, MONDAY).questioned(MONDAY.plusDays(1)).answered(MONDAY.plusDays(3)));

        assertThat(clock(MONDAY.plusDays(4)).elapsed()).isEqualTo(2);
        assertThat(clock(MONDAY.plusDays(4)).dueOn()).isEqualTo(MONDAY.plusDays(16));
        assertThat(clock(MONDAY.plusDays(4)).paused()).isFalse();
    }

    @Test
    void afterAcceptanceNothingIsAwaited() {
        world.given(offered("anna", LEIDEN, MONDAY).accepted());

        assertThat(inbox(OF_LEIDEN, MONDAY).getFirst().clock()).isNull();
    }

    @Test
    void theBoardCountsOwnPeopleExactlyAndOthersInTens() {
        world.given(offered("anna", LEIDEN, MONDAY), offered("bert", KATWIJK, MONDAY));

        var ofLeiden = board(OF_LEIDEN, MONDAY.plusDays(30));
        assertThat(ofLeiden.getFirst().expiring()).isEqualTo(MaskedCount.own(1));
        assertThat(ofLeiden.getFirst().overdue()).isEqualTo(MaskedCount.own(1));
        assertThat(offeredIn(ofLeiden.getFirst())).isEqualTo(MaskedCount.own(1));
        assertThat(ofLeiden.getLast().expiring().masked()).isTrue();
        assertThat(offeredIn(ofLeiden.getLast()).masked()).isTrue();
        assertThat(board(UWV, MONDAY).getLast().overdue()).isEqualTo(MaskedCount.own(0));
        assertThat(board(OF_KATWIJK, MONDAY).getLast().expiring()).isEqualTo(MaskedCount.own(1));
        assertThat(board(at(Role.AUDITOR, "audit"), MONDAY))
                .allMatch(row -> row.expiring().masked());
        assertThat(board(self("anna"), MONDAY)).isEmpty();
    }

    /** An outcome or a new preparation after somebody left would show in the exact count of the one they left. */
    @Test
    void theBoardOfAMunicipalityThatSomebodyLeftStandsStill() {
        var before = movedAway("a");
        world.given(before);
        var then = board(OF_LEIDEN, MONDAY).getFirst();
        world.given(movedAway("a").ended(Outcome.BIJSTAND), movedAway("b").ended(Outcome.NUG), takenBack("c"));
        world.given(
                takenBack("d").prepared(CONTACT),
                takenBack("e").prepared(CONTACT).ended(Outcome.NUG));

        assertThat(board(OF_LEIDEN, MONDAY).getFirst()).isEqualTo(then);
        assertThat(then.states()).allMatch(each -> each.count().equals(MaskedCount.own(0)));
    }

    /** To the next municipality it looks as if nobody had had it before. */
    @Test
    void onTheBoardOfTheNextOneItIsNotOfferedYet() {
        world.given(takenBack("a"), takenBack("b").prepared(CONTACT));

        var katwijk = board(OF_KATWIJK, MONDAY).getLast();
        assertThat(in(katwijk, HandoverState.PREPARED)).isEqualTo(MaskedCount.own(2));
        assertThat(in(katwijk, HandoverState.WITHDRAWN)).isEqualTo(MaskedCount.own(0));
    }

    /** Otherwise its exact count would tell that it had been offered elsewhere, and for how long. */
    @Test
    void onTheBoardOfTheNextOneNothingIsLateThatWasOfferedElsewhere() {
        world.given(offered("a", LEIDEN, MONDAY).movedTo(KATWIJK));

        var katwijk = board(OF_KATWIJK, MONDAY.plusDays(60)).getLast();
        assertThat(in(katwijk, HandoverState.PREPARED)).isEqualTo(MaskedCount.own(1));
        assertThat(katwijk.overdue()).isEqualTo(MaskedCount.own(0));
    }

    /** What it returned of its own resident is its own to count. */
    @Test
    void whatAMunicipalityReturnedOfAResidentCountsThere() {
        world.given(offered("a", LEIDEN, MONDAY).rejected());

        assertThat(in(board(OF_LEIDEN, MONDAY).getFirst(), HandoverState.REJECTED))
                .isEqualTo(MaskedCount.own(1));
    }

    private static Somebody movedAway(String name) {
        return offered(name, LEIDEN, MONDAY)
                .accepted()
                .with(new ResponsibilityTransferred(name + "-ho", name + "-ww", LEIDEN, TODAY, null, TODAY))
                .movedTo(KATWIJK);
    }

    private static Somebody takenBack(String name) {
        return offered(name, LEIDEN, MONDAY).accepted().withdrawn().movedTo(KATWIJK);
    }

    private static MaskedCount offeredIn(BoardRow row) {
        return in(row, HandoverState.OFFERED);
    }

    private static MaskedCount in(BoardRow row, HandoverState state) {
        return row.states().stream()
                .filter(each -> each.state() == state)
                .findFirst()
                .orElseThrow()
                .count();
    }

    private List<BoardRow> board(Caller caller, LocalDate today) {
        return world.all(new HandoverBoard(caller, today, List.of(LEIDEN, KATWIJK)), BoardRow.class);
    }
}
