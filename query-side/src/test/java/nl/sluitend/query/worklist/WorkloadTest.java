package nl.sluitend.query.worklist;

import static nl.sluitend.kernel.handover.PayloadField.CONTACT;
import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.at;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.worklist.Burden;
import nl.sluitend.kernel.worklist.Burdens;
import nl.sluitend.kernel.worklist.Workload;
import nl.sluitend.kernel.worklist.Workloads;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    /** A Monday, four weeks before today, without public holidays between. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private static final LocalDate SOON = WorkingDays.after(TODAY, 5);

    private static final Caller LEAD = at(Role.TEAM_LEAD, "gm0546", LEIDEN);
    private static final Caller DIRECTOR = at(Role.REGIONAL_DIRECTOR, "gm0546", LEIDEN);
    private static final Caller OF_ISD = at(Role.TEAM_LEAD, "isd", LEIDEN, KATWIJK);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Somebody offered(String name, String municipality, LocalDate day) {
        return Somebody.withWw(name, municipality, TODAY.plusDays(90))
                .prepared(CONTACT)
                .offeredTo(municipality, day);
    }

    private static Somebody accepted(String name, String municipality) {
        return offered(name, municipality, MONDAY).accepted();
    }

    private List<Workload> workload(Caller caller) {
        return workload(caller, TODAY);
    }

    private List<Workload> workload(Caller caller, LocalDate today) {
        return world.all(
                new Workloads(caller, today, WorkingDays.after(today, 5), List.of(LEIDEN, KATWIJK)), Workload.class);
    }

    private Workload own() {
        return workload(LEAD).getFirst();
    }

    private List<Burden> burdens(Caller caller, LocalDate today, int most) {
        return world.all(new Burdens(caller, today, WorkingDays.after(today, 5), most), Burden.class);
    }

    private List<Burden> burdens(Caller caller) {
        return burdens(caller, TODAY, 100);
    }

    @Test
    void aTeamLeadCountsTheirOwnMunicipalitiesAndNoOther() {
        world.given(accepted("anna", LEIDEN), accepted("bert", KATWIJK));

        assertThat(workload(LEAD))
                .extracting(Workload::municipality, Workload::supported)
                .containsExactly(tuple(LEIDEN, MaskedCount.own(1)));
        assertThat(workload(OF_ISD)).extracting(Workload::supported).containsOnly(MaskedCount.own(1));
    }

    @Test
    void aDirectorCountsTheirOwnExactlyAndOthersInTens() {
        world.given(accepted("anna", LEIDEN));
        IntStream.range(0, 12).forEach(i -> world.given(accepted("k" + i, KATWIJK)));

        var rows = workload(DIRECTOR);
        assertThat(rows)
                .extracting(Workload::municipality, Workload::supported)
                .containsExactly(tuple(LEIDEN, MaskedCount.own(1)), tuple(KATWIJK, MaskedCount.ofOthers(10)));
        assertThat(rows.getLast().unanswered().masked()).isTrue();
        assertThat(rows.getLast().late().masked()).isTrue();
    }

    @Test
    void nobodyElseCounts() {
        world.given(accepted("anna", LEIDEN));

        for (var caller : List.of(OF_LEIDEN, UWV, self("anna"), at(Role.AUDITOR, "audit"))) {
            assertThat(workload(caller)).isEmpty();
            assertThat(burdens(caller)).isEmpty();
        }
        assertThat(burdens(DIRECTOR)).as("in counts only").isEmpty();
    }

    @Test
    void whatNobodyHasYetIsWhatAwaitsAnAnswer() {
        world.given(
                offered("late", LEIDEN, MONDAY),
                offered("new", LEIDEN, TODAY),
                offered("asking", LEIDEN, MONDAY).questioned(MONDAY.plusDays(1)),
                offered("taken", LEIDEN, MONDAY).accepted(),
                offered("returned", LEIDEN, MONDAY).rejected());

        assertThat(own().unanswered()).isEqualTo(MaskedCount.own(3));
        assertThat(own().overdue()).isEqualTo(MaskedCount.own(1));
        assertThat(own().late()).as("an answer is nobody's yet").isEqualTo(MaskedCount.own(0));
    }

    @Test
    void whatIsLateAndWhatComesSoonIsCountedByDays() {
        world.given(
                accepted("contact", LEIDEN),
                Somebody.registeredBy(LEIDEN, "yesterday").enrolledBy(LEIDEN, TODAY.minusDays(1)),
                Somebody.registeredBy(LEIDEN, "today").enrolledBy(LEIDEN, TODAY),
                Somebody.registeredBy(LEIDEN, "soon").enrolledBy(LEIDEN, SOON),
                Somebody.registeredBy(LEIDEN, "later").enrolledBy(LEIDEN, SOON.plusDays(1)));

        assertThat(own().late()).isEqualTo(MaskedCount.own(1));
        assertThat(own().soon()).isEqualTo(MaskedCount.own(3));
        assertThat(workload(LEAD, TODAY.plusDays(4)).getFirst().late()).isEqualTo(MaskedCount.own(3));
    }

    /** Each municipality's own count is what its own team lead counts by people. */
    @Test
    void theSumOfWhatIsAskedOfOfficialsIsThatOfTheirMunicipality() {
        world.given(
                accepted("anna", LEIDEN).enrolledBy(LEIDEN, TODAY.minusDays(1)).placedBy("gm0546"),
                accepted("bert", LEIDEN).placedBy("gm0546"),
                Somebody.registeredBy(LEIDEN, "carl").placedBy("gm0546"),
                Somebody.registeredBy(LEIDEN, "dora").enrolledBy(LEIDEN, TODAY.plusDays(1)),
                accepted("ended", LEIDEN).ended(Outcome.PLACED));

        var people = burdens(LEAD);
        assertThat(own().supported()).isEqualTo(MaskedCount.own(people.size()));
        assertThat(own().late())
                .isEqualTo(
                        MaskedCount.own(people.stream().mapToInt(Burden::late).sum()));
        assertThat(own().soon())
                .isEqualTo(
                        MaskedCount.own(people.stream().mapToInt(Burden::soon).sum()));
        assertThat(people).extracting(Burden::inhabitant).containsExactly("anna", "dora", "bert", "carl");
    }

    @Test
    void aPersonIsABurdenOfWhoeverWasNamedLast() {
        world.given(
                accepted("anna", LEIDEN)
                        .rejected()
                        .offeredTo(LEIDEN, MONDAY)
                        .with(new HandoverAccepted(
                                "anna-ho", "gm0546", new Sealed("another"), TODAY.plusDays(3), TODAY)),
                accepted("met", LEIDEN).with(new WarmMeetingHeld("met-ho", TODAY)),
                Somebody.registeredBy(LEIDEN, "own").enrolledBy(LEIDEN, TODAY.plusDays(90)));

        assertThat(burdens(LEAD))
                .containsExactlyInAnyOrder(
                        new Burden("anna", new Sealed("another"), HandoverState.ACCEPTED, 0, 1),
                        new Burden("met", new Sealed("me"), HandoverState.WARM_MEETING_HELD, 0, 0),
                        new Burden("own", null, null, 0, 0));
    }

    /** Who was named elsewhere is told to nobody else, and who acts for a municipality does not see what it placed. */
    @Test
    void eachReadsTheirOwn() {
        world.given(
                accepted("anna", LEIDEN).placedBy("gm0546"),
                accepted("moved", LEIDEN).movedTo(KATWIJK).enrolledBy(KATWIJK, TODAY));

        assertThat(burdens(LEAD)).extracting(Burden::inhabitant).containsExactly("anna");
        assertThat(burdens(at(Role.TEAM_LEAD, "gm0537", KATWIJK)))
                .containsExactly(new Burden("moved", null, null, 0, 1));
        assertThat(burdens(OF_ISD)).extracting(Burden::inhabitant).containsExactlyInAnyOrder("anna", "moved");
    }

    @Test
    void whoNeedsSomethingFirstIsReadFirst() {
        IntStream.range(0, 4)
                .forEach(i ->
                        world.given(Somebody.registeredBy(LEIDEN, "p" + i).enrolledBy(LEIDEN, TODAY.plusDays(10 - i))));

        assertThat(burdens(LEAD, TODAY, 2)).extracting(Burden::inhabitant).containsExactly("p3", "p2");
    }
}
