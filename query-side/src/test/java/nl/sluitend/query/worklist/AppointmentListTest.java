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
import java.util.List;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.AppointmentKind;
import nl.sluitend.kernel.worklist.Appointments;
import nl.sluitend.kernel.worklist.FindAppointment;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppointmentListTest {

    /** A Monday, without public holidays for weeks. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Somebody offered(String name) {
        return Somebody.withWw(name, LEIDEN, TODAY.plusDays(90))
                .prepared(CONTACT)
                .offeredTo(LEIDEN, MONDAY);
    }

    /** Followed for a year. */
    private static Somebody placed(String name, String organisation) {
        return Somebody.registeredBy(LEIDEN, name)
                .with(new PlacedWithEmployer(name + "-pl", "employer", organisation, "0811", 32, TODAY, null, TODAY))
                .with(new AftercareStarted(
                        name + "-pl",
                        List.of(TODAY.plusDays(30), TODAY.plusDays(90), TODAY.plusDays(180), TODAY.plusDays(365)),
                        TODAY));
    }

    private List<Appointment> asked(Caller caller) {
        return asked(caller, MONDAY, TODAY.plusDays(400));
    }

    private List<Appointment> asked(Caller caller, LocalDate from, LocalDate until) {
        return page(caller, from, until, new Window(100, null)).items().stream()
                .map(Page.Entry::node)
                .toList();
    }

    private Page<Appointment> page(Caller caller, LocalDate from, LocalDate until, Window window) {
        return world.page(new Appointments(caller, TODAY, from, until, window), Appointment.class);
    }

    private List<LocalDate> days(Caller caller) {
        return asked(caller).stream().map(Appointment::day).toList();
    }

    @Test
    void anOfferAsksForAnAnswerWithinTenWorkingDays() {
        world.given(offered("anna"));

        assertThat(asked(OF_LEIDEN))
                .containsExactly(new Appointment(
                        "anna-ho",
                        "anna",
                        LEIDEN,
                        AppointmentKind.ANSWER_TO_OFFER,
                        MONDAY.plusDays(14),
                        true,
                        10,
                        "anna-ho",
                        null,
                        null));
    }

    /** The day would move with each day on which UWV has not answered: what is asked is asked of UWV. */
    @Test
    void whileAQuestionIsOpenNothingIsAskedAndItsDaysDoNotCount() {
        world.given(
                offered("asking").questioned(MONDAY.plusDays(1)),
                offered("told").questioned(MONDAY.plusDays(1)).answered(MONDAY.plusDays(3)));

        assertThat(asked(OF_LEIDEN))
                .extracting(Appointment::inhabitant, Appointment::day)
                .containsExactly(tuple("told", MONDAY.plusDays(16)));
    }

    @Test
    void anAcceptanceAsksForTheFirstContactUntilTheyMet() {
        world.given(
                offered("accepted").accepted(), offered("met").accepted().with(new WarmMeetingHeld("met-ho", TODAY)));

        assertThat(asked(OF_LEIDEN))
                .extracting(Appointment::inhabitant, Appointment::kind, Appointment::day, Appointment::late)
                .containsExactly(tuple("accepted", AppointmentKind.FIRST_CONTACT, TODAY.plusDays(3), false));
    }

    @Test
    void whatWentBackOrIsClosedAsksForNothing() {
        world.given(
                offered("returned").rejected(),
                offered("taken back").withdrawn(),
                offered("closed").ended(Outcome.PLACED),
                offered("accepted and closed").accepted().ended(Outcome.PLACED),
                offered("prepared again").prepared(CONTACT),
                offered("moved").movedTo(KATWIJK));

        assertThat(asked(OF_LEIDEN)).isEmpty();
        assertThat(asked(OF_KATWIJK)).isEmpty();
    }

    /** The next municipality is asked for its own answer; what the earlier one did not give is asked of nobody. */
    @Test
    void whatIsOfferedElsewhereIsAskedThere() {
        world.given(offered("anna").rejected().movedTo(KATWIJK).offeredTo(KATWIJK, TODAY));

        assertThat(asked(OF_LEIDEN)).isEmpty();
        assertThat(asked(OF_KATWIJK)).extracting(Appointment::municipality).containsExactly(KATWIJK);
        assertThat(found(OF_LEIDEN)).isFalse();
        assertThat(found(OF_KATWIJK)).isTrue();
    }

    private boolean found(Caller caller) {
        return world.one(new FindAppointment(caller, TODAY, "anna-ho"), Appointment.class)
                .isPresent();
    }

    @Test
    void aJobAsksAtEachMomentThatWasNotHeldYet() {
        world.given(
                placed("anna", "gm0546").with(new AftercareContactHeld("anna-pl", 90, true, TODAY.plusDays(90))),
                placed("gone", "gm0546").with(new PlacementEnded("gone-pl", TODAY, TODAY)));

        assertThat(asked(OF_LEIDEN))
                .extracting(Appointment::appointment, Appointment::moment, Appointment::day)
                .containsExactly(
                        tuple("anna-pl/30", 30, TODAY.plusDays(30)),
                        tuple("anna-pl/180", 180, TODAY.plusDays(180)),
                        tuple("anna-pl/365", 365, TODAY.plusDays(365)));
    }

    @Test
    void aTrajectoryAsksWhenItsProgrammeEnds() {
        world.given(
                Somebody.registeredBy(LEIDEN, "anna").enrolledBy(LEIDEN, TODAY.plusDays(60)),
                Somebody.registeredBy(LEIDEN, "endless").enrolledBy(LEIDEN),
                Somebody.registeredBy(LEIDEN, "ended")
                        .enrolledBy(LEIDEN, TODAY.plusDays(60))
                        .with(new TrajectoryEnded("ended-tr", "programme", EndReason.TO_WORK, TODAY, TODAY)));

        assertThat(asked(OF_LEIDEN))
                .containsExactly(new Appointment(
                        "anna-tr",
                        "anna",
                        LEIDEN,
                        AppointmentKind.END_OF_TRAJECTORY,
                        TODAY.plusDays(60),
                        false,
                        0,
                        "anna-tr",
                        null,
                        null));
    }

    @Test
    void eachIsAskedWhatIsItsOwn() {
        world.given(
                offered("anna").enrolledBy(KATWIJK, TODAY.plusDays(9)), placed("bert", "uwv"), placed("carl", "isd"));

        assertThat(asked(OF_LEIDEN)).extracting(Appointment::about).containsExactly("anna-ho");
        assertThat(asked(OF_KATWIJK)).extracting(Appointment::about).containsExactly("anna-tr");
        assertThat(asked(UWV)).hasSize(4).allSatisfy(each -> {
            assertThat(each.about()).isEqualTo("bert-pl");
            assertThat(each.municipality()).isNull();
        });
        assertThat(asked(at(Role.TEAM_LEAD, "isd", LEIDEN)))
                .extracting(Appointment::about)
                .containsExactly("anna-ho", "carl-pl", "carl-pl", "carl-pl", "carl-pl");
        assertThat(asked(self("anna"))).isEmpty();
        assertThat(asked(at(Role.AUDITOR, "gm0546", LEIDEN))).isEmpty();
        assertThat(asked(at(Role.UWV_ADVISER, "gm0546", LEIDEN))).isEmpty();
    }

    /** A day of the weekend is no working day, so that what was due on a Friday is one day late on Monday. */
    @Test
    void whatIsLateSaysForHowManyWorkingDays() {
        var friday = LocalDate.of(2026, 10, 30);
        world.given(Somebody.registeredBy(LEIDEN, "anna").enrolledBy(LEIDEN, friday));

        assertThat(asked(OF_LEIDEN))
                .extracting(Appointment::late, Appointment::workingDaysLate)
                .containsExactly(tuple(true, 1));
    }

    @Test
    void whatIsAskedLiesWithWhoeverWasNamedToThePerson() {
        world.given(
                offered("silent"),
                offered("accepted").accepted(),
                offered("enrolled").accepted().enrolledBy(LEIDEN, TODAY.plusDays(9)),
                placed("elsewhere", "isd"));

        assertThat(asked(at(Role.TEAM_LEAD, "isd", LEIDEN)))
                .extracting(Appointment::about, each -> each.contactPerson() != null)
                .contains(
                        tuple("silent-ho", false),
                        tuple("accepted-ho", true),
                        tuple("enrolled-ho", true),
                        tuple("enrolled-tr", true),
                        tuple("elsewhere-pl", false));
    }

    /** The next municipality never learns whom the one before had named. */
    @Test
    void whoWasNamedElsewhereIsNotTold() {
        world.given(offered("anna").accepted().movedTo(KATWIJK).enrolledBy(KATWIJK, TODAY.plusDays(9)));

        assertThat(asked(OF_KATWIJK))
                .singleElement()
                .satisfies(each -> assertThat(each.contactPerson()).isNull());
    }

    @Test
    void bothDaysAreIncluded() {
        world.given(placed("anna", "gm0546"));

        assertThat(asked(OF_LEIDEN, TODAY.plusDays(30), TODAY.plusDays(90)))
                .extracting(Appointment::moment)
                .containsExactly(30, 90);
        assertThat(asked(OF_LEIDEN, TODAY.plusDays(31), TODAY.plusDays(89))).isEmpty();
        assertThat(asked(OF_LEIDEN, TODAY.plusDays(90), TODAY.plusDays(30))).isEmpty();
    }

    @Test
    void pagesStayWithinTheDaysInBothDirections() {
        world.given(placed("anna", "gm0546"), placed("bert", "gm0546"));

        var all = days(OF_LEIDEN);
        var first = page(OF_LEIDEN, TODAY, TODAY.plusDays(180), new Window(4, null));
        var next = page(
                OF_LEIDEN,
                TODAY,
                TODAY.plusDays(180),
                new Window(4, first.items().getLast().cursor()));
        assertThat(first.hasNext()).isTrue();
        assertThat(next.items().stream().map(row -> row.node().day())).isEqualTo(all.subList(4, 6));
        assertThat(next.hasNext()).isFalse();
        assertThat(next.hasPrevious()).isTrue();
        var before = page(
                OF_LEIDEN,
                TODAY,
                TODAY.plusDays(180),
                Window.last(4, next.items().getFirst().cursor()));
        assertThat(before.items()).isEqualTo(first.items());
        assertThat(before.hasNext()).isTrue();
    }
}
