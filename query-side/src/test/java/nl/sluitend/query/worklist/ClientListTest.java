package nl.sluitend.query.worklist;

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
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.AppointmentKind;
import nl.sluitend.kernel.worklist.Client;
import nl.sluitend.kernel.worklist.Clients;
import nl.sluitend.kernel.worklist.FindClient;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientListTest {

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Somebody offered(String name) {
        return Somebody.withWw(name, LEIDEN, TODAY.plusDays(90))
                .prepared(CONTACT)
                .offeredTo(LEIDEN, TODAY);
    }

    private static Somebody accepted(String name) {
        return offered(name).accepted();
    }

    private static Somebody met(String name) {
        return accepted(name).with(new WarmMeetingHeld(name + "-ho", TODAY));
    }

    private static Somebody transferred(String name) {
        return met(name).with(new ResponsibilityTransferred(name + "-ho", name + "-ww", LEIDEN, TODAY, null, TODAY));
    }

    private List<Client> clients(Caller caller) {
        return clients(caller, TODAY);
    }

    private List<Client> clients(Caller caller, LocalDate today) {
        return page(caller, today, new Window(100, null)).items().stream()
                .map(Page.Entry::node)
                .toList();
    }

    private Page<Client> page(Caller caller, LocalDate today, Window window) {
        return world.page(new Clients(caller, today, window), Client.class);
    }

    private List<String> names(Caller caller) {
        return clients(caller).stream().map(Client::inhabitant).toList();
    }

    private Client only(Caller caller) {
        var all = clients(caller);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void whoeverWasTakenAndIsNotClosedIsAClient() {
        world.given(
                offered("offered"),
                offered("questioned").questioned(TODAY),
                offered("returned").rejected(),
                accepted("accepted"),
                met("met"),
                transferred("transferred"),
                accepted("closed").ended(Outcome.BIJSTAND),
                accepted("taken back").withdrawn());

        assertThat(clients(OF_LEIDEN))
                .extracting(Client::inhabitant, Client::handoverState, Client::since, Client::municipality)
                .containsExactly(
                        tuple("accepted", HandoverState.ACCEPTED, TODAY, LEIDEN),
                        tuple("met", HandoverState.WARM_MEETING_HELD, TODAY, LEIDEN),
                        tuple("transferred", HandoverState.TRANSFERRED, TODAY, LEIDEN));
    }

    @Test
    void aTrajectoryMakesAClientWhileItRuns() {
        world.given(
                Somebody.registeredBy(LEIDEN, "running").enrolledBy(LEIDEN),
                Somebody.registeredBy(LEIDEN, "ended")
                        .enrolledBy(LEIDEN)
                        .with(new TrajectoryEnded("ended-tr", "programme", EndReason.COMPLETED, TODAY, TODAY)),
                Somebody.registeredBy(LEIDEN, "known only"));

        var running = only(OF_LEIDEN);
        assertThat(running.inhabitant()).isEqualTo("running");
        assertThat(running.trajectory()).isEqualTo("running-tr");
        assertThat(running.programme()).isEqualTo("programme");
        assertThat(running.handover()).isNull();
        assertThat(running.next()).as("its programme has no end").isNull();
    }

    @Test
    void aPlacementMakesAClientWhileItsAftercareLasts() {
        world.given(
                Somebody.registeredBy(LEIDEN, "at work").placedBy("gm0546"),
                Somebody.registeredBy(LEIDEN, "followed")
                        .placedBy("gm0546")
                        .with(new AftercareContactHeld("followed-pl", 30, true, TODAY.plusDays(30))),
                Somebody.registeredBy(LEIDEN, "gone")
                        .placedBy("gm0546")
                        .with(new PlacementEnded("gone-pl", TODAY, TODAY)));

        var atWork = only(OF_LEIDEN);
        assertThat(atWork.inhabitant()).isEqualTo("at work");
        assertThat(atWork.municipality()).isEqualTo(LEIDEN);
        assertThat(atWork.placement()).isEqualTo("at work-pl");
        assertThat(atWork.employer()).isEqualTo("employer");
        assertThat(atWork.next())
                .isEqualTo(new Appointment(
                        "at work-pl/30",
                        "at work",
                        LEIDEN,
                        AppointmentKind.AFTERCARE,
                        TODAY.plusDays(30),
                        false,
                        0,
                        "at work-pl",
                        30,
                        null));
    }

    @Test
    void whoNeedsSomethingFirstComesFirstAndWhoNeedsNothingLast() {
        world.given(
                met("nothing"),
                Somebody.registeredBy(LEIDEN, "in a month").placedBy("gm0546"),
                accepted("in three days"),
                Somebody.registeredBy(LEIDEN, "tomorrow").enrolledBy(LEIDEN, TODAY.plusDays(1)));

        assertThat(names(OF_LEIDEN)).containsExactly("tomorrow", "in three days", "in a month", "nothing");
        assertThat(clients(OF_LEIDEN).getFirst().next())
                .extracting(Appointment::kind)
                .isEqualTo(AppointmentKind.END_OF_TRAJECTORY);
    }

    @Test
    void whatIsPastIsLateAndStaysFirst() {
        world.given(accepted("anna"));

        assertThat(late(TODAY.plusDays(3))).isFalse();
        assertThat(late(TODAY.plusDays(4))).isTrue();
    }

    private boolean late(LocalDate today) {
        return Objects.requireNonNull(clients(OF_LEIDEN, today).getFirst().next())
                .late();
    }

    @Test
    void aPersonStandsThereOnceWithAllThatRuns() {
        world.given(accepted("anna").enrolledBy(LEIDEN).placedBy("gm0546"));

        var anna = only(OF_LEIDEN);
        assertThat(anna.handover()).isEqualTo("anna-ho");
        assertThat(anna.trajectory()).isEqualTo("anna-tr");
        assertThat(anna.placement()).isEqualTo("anna-pl");
        assertThat(anna.next()).extracting(Appointment::kind).isEqualTo(AppointmentKind.FIRST_CONTACT);
        assertThat(found(OF_LEIDEN, "anna/GM0546")).as("contained in the other").isNull();
        assertThat(found(OF_LEIDEN, "anna/gm0546")).isEqualTo(anna);
    }

    /** Who acts for a municipality does not see whom it placed itself (ADR 27), and what it placed stands by itself. */
    @Test
    void whoActsForAMunicipalitySeesWhatIsDoneInItsNameAndWhatItPlacedItself() {
        var isd = at(Role.CASEWORKER, "isd", LEIDEN);
        world.given(accepted("anna").placedBy("gm0546"), accepted("bert").placedBy("isd"));

        assertThat(clients(isd))
                .extracting(Client::client)
                .containsExactlyInAnyOrder("anna/GM0546", "bert/GM0546", "bert/isd");
        assertThat(clients(isd))
                .filteredOn(each -> each.client().equals("anna/GM0546"))
                .allSatisfy(anna -> {
                    assertThat(anna.handover()).isEqualTo("anna-ho");
                    assertThat(anna.placement()).isNull();
                });
        assertThat(clients(isd))
                .filteredOn(each -> each.client().equals("bert/isd"))
                .allSatisfy(bert -> {
                    assertThat(bert.municipality()).isNull();
                    assertThat(bert.placement()).isEqualTo("bert-pl");
                    assertThat(bert.handover()).isNull();
                });
        assertThat(names(OF_LEIDEN)).containsExactlyInAnyOrder("anna", "bert");
    }

    @Test
    void nobodyElseHasThemOnAList() {
        world.given(accepted("anna").enrolledBy(LEIDEN).placedBy("uwv"));

        assertThat(names(OF_LEIDEN)).containsExactly("anna");
        assertThat(names(at(Role.TEAM_LEAD, "isd", LEIDEN, KATWIJK))).containsExactly("anna");
        assertThat(clients(OF_KATWIJK)).isEmpty();
        assertThat(clients(UWV)).isEmpty();
        assertThat(clients(self("anna"))).isEmpty();
        assertThat(clients(at(Role.AUDITOR, "gm0546", LEIDEN))).isEmpty();
        assertThat(found(OF_LEIDEN, "anna/GM0546")).isNotNull();
        assertThat(found(OF_KATWIJK, "anna/GM0546")).isNull();
        assertThat(found(UWV, "anna/uwv")).isNull();
    }

    /** What it began, it sees and may end: the rest is of whom the person lives with now (ADR 21). */
    @Test
    void whoMovedAwayIsAClientOnlyOfWhatGoesOn() {
        world.given(
                accepted("taken").movedTo(KATWIJK),
                accepted("enrolled").enrolledBy(LEIDEN).movedTo(KATWIJK));

        var enrolled = only(OF_LEIDEN);
        assertThat(enrolled.inhabitant()).isEqualTo("enrolled");
        assertThat(enrolled.handover()).isNull();
        assertThat(enrolled.trajectory()).isEqualTo("enrolled-tr");
        assertThat(clients(OF_KATWIJK)).isEmpty();
    }

    private @Nullable Client found(Caller caller, String key) {
        return world.one(new FindClient(caller, TODAY, key), Client.class).orElse(null);
    }

    @Test
    void pagesFollowEachOtherInBothDirections() {
        var people = List.of("a", "b", "c", "d", "e");
        people.forEach(name -> world.given(accepted(name)));
        world.given(met("f"), met("g"));

        var forwards = paged(page(OF_LEIDEN, TODAY, new Window(2, null)), true);
        assertThat(forwards).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(paged(page(OF_LEIDEN, TODAY, Window.last(3, null)), false)).isEqualTo(forwards.reversed());
    }

    private List<String> paged(Page<Client> first, boolean onwards) {
        var seen = new ArrayList<String>();
        var page = first;
        while (true) {
            var rows = page.items();
            (onwards ? rows : rows.reversed())
                    .forEach(row -> seen.add(row.node().inhabitant()));
            if (!(onwards ? page.hasNext() : page.hasPrevious())) {
                return seen;
            }
            page = page(
                    OF_LEIDEN,
                    TODAY,
                    onwards
                            ? new Window(2, rows.getLast().cursor())
                            : Window.last(3, rows.getFirst().cursor()));
        }
    }
}
