package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.ADVISER;
import static nl.sluitend.gateway.graphql.Callers.CONSULENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.calendar.Span;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.Appointments;
import nl.sluitend.kernel.worklist.Clients;
import nl.sluitend.kernel.worklist.Workloads;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the lists on which officials work ask, and show. */
@SpringBootTest(
        classes = Stage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "sluitend.graphql.wait=500ms") // not the stage on which SchemaTest builds schemas of its own
class WorklistsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate SOON = LocalDate.of(2026, 11, 9);

    private static final String CLIENTS = """
            { clients(first: 5, after: "place") { edges { node {
              id inhabitant person { name } municipality { name } since handover handoverState
              trajectory programme { name } placement employer { terms { name } }
              next { id kind day late moment about } beingRepaired } } } }""";

    private static final String APPOINTMENTS = """
            query($from: Date!, $until: Date!) { appointments(from: $from, until: $until, last: 7) { edges { node {
              id inhabitant person { name } municipality { name } kind day late about moment beingRepaired } } } }""";

    private static final String LATE = """
            { appointments(late: true, until: "2027-12-31") { edges { node {
              workingDaysLate contactPerson { name phone } } } } }""";

    private static final String WORKLOAD = """
            query($region: String) { workload(region: $region) { municipality { code }
              supported { value exact } unanswered { value } overdue { value } late { masked } soon { value } } }""";

    private static final String CASELOADS = """
            { officialLoads { soon complete all { name supported late }
              officials { name supported accepted met transferred late soon } } }""";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    RememberingSide remembering;

    @BeforeEach
    void begin() {
        remembering.works();
    }

    @Test
    void aClientIsShownWithAllThatRuns() {
        var all = row(clients(), "clients.edges[0].node");

        assertThat(all)
                .containsEntry("inhabitant", "inhabitant-1")
                .containsEntry("person", Map.of("name", "A. de Vries"))
                .containsEntry("municipality", Map.of("name", "Leiden"))
                .containsEntry("since", "2026-12-31")
                .containsEntry("handover", "handover")
                .containsEntry("handoverState", "ACCEPTED")
                .containsEntry("trajectory", "trajectory")
                .containsEntry("placement", "placement")
                .containsEntry("employer", Map.of("terms", Map.of("name", "Bouw BV")))
                .containsEntry("beingRepaired", true);
        assertThat(all.get("next"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("kind", "AFTERCARE")
                .containsEntry("day", "2026-12-31")
                .containsEntry("late", true)
                .containsEntry("moment", 30)
                .containsEntry("about", "placement");
    }

    @Test
    void whatDoesNotRunIsAbsent() {
        var little = row(clients(), "clients.edges[1].node");

        assertThat(little).containsEntry("handoverState", "TRANSFERRED").containsEntry("beingRepaired", false);
        assertThat(List.of("municipality", "trajectory", "programme", "placement", "employer", "next"))
                .allSatisfy(absent -> assertThat(little.get(absent)).as(absent).isNull());
    }

    @Test
    void theListIsAskedForToday() {
        clients();

        assertThat(remembering.asked()).first().isEqualTo(new Clients(CONSULENT, TODAY, new Window(5, "place")));
    }

    @Test
    void anAppointmentIsShown() {
        var shown = row(appointments(ADVISER), "appointments.edges[0].node");

        assertThat(shown)
                .containsEntry("inhabitant", "inhabitant-1")
                .containsEntry("person", Map.of("name", "A. de Vries"))
                .containsEntry("municipality", Map.of("name", "Leiden"))
                .containsEntry("kind", "AFTERCARE")
                .containsEntry("late", true)
                .containsEntry("beingRepaired", true);
    }

    @Test
    void theCalendarIsAskedFromADayUntilADay() {
        appointments(CONSULENT);

        assertThat(remembering.asked())
                .first()
                .isEqualTo(new Appointments(
                        CONSULENT, TODAY, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1), Window.last(7, null)));
    }

    @Test
    void whatIsLateIsAskedUntilYesterdayAndSaysWithWhomItLies() {
        var late = answered(Callers.asking(service, CONSULENT).document(LATE));

        assertThat(remembering.asked())
                .first()
                .isEqualTo(new Appointments(CONSULENT, TODAY, Span.FIRST, TODAY.minusDays(1), new Window(20, null)));
        assertThat(row(late, "appointments.edges[0].node"))
                .containsEntry("workingDaysLate", 4)
                .containsEntry("contactPerson", Map.of("name", "Sam Bakker", "phone", "14 071"));
        assertThat(row(late, "appointments.edges[1].node").get("contactPerson"))
                .as("with nobody yet")
                .isNull();
    }

    @Test
    void aCalendarWithoutDaysHasNoEnd() {
        answered(Callers.asking(service, CONSULENT).document("{ appointments(first: 1) { edges { node { day } } } }"));

        assertThat(remembering.asked())
                .first()
                .isEqualTo(new Appointments(CONSULENT, TODAY, Span.FIRST, Span.LAST, new Window(1, null)));
    }

    @Test
    void aTeamLeadCountsTheirOwnMunicipalitiesWhateverRegionIsNamed() {
        workload(Callers.in(Role.TEAM_LEAD), "AM19").hasSize(1);

        assertThat(remembering.asked())
                .first()
                .isEqualTo(new Workloads(Callers.in(Role.TEAM_LEAD), TODAY, SOON, List.of("GM0546")));
    }

    @Test
    void aDirectorCountsARegionAndWithoutOneTheirOwn() {
        workload(Callers.in(Role.REGIONAL_DIRECTOR), "AM19").satisfies(rows -> {
            assertThat(rows).hasSizeGreaterThan(10);
            assertThat(rows)
                    .extracting(each -> each.get("supported"))
                    .contains(Map.of("value", 41, "exact", true), Map.of("value", 40, "exact", false));
        });
        workload(Callers.in(Role.REGIONAL_DIRECTOR), null).hasSize(1);
    }

    private ListAssert<Map<String, Object>> workload(Caller caller, @Nullable String region) {
        return assertThat(
                answered(Callers.asking(service, caller).document(WORKLOAD).variable("region", region))
                        .path("workload")
                        .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .get());
    }

    /** A name is what somebody typed: gaps and capitals make no other official of it. */
    @Test
    void workIsCountedByTheContactPersonWhoeverTypedTheName() {
        var officialLoads =
                answered(Callers.asking(service, Callers.in(Role.TEAM_LEAD)).document(CASELOADS));

        assertThat(officialLoads
                        .path("officialLoads.officials")
                        .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .get())
                .extracting(each -> each.get("name"), each -> each.get("supported"), each -> each.get("late"))
                .containsExactly(tuple("Sam Bakker", 2, 3), tuple("Anna Vos", 1, 0), tuple(null, 1, 5));
        assertThat(row(officialLoads, "officialLoads.officials[0]"))
                .containsEntry("accepted", 1)
                .containsEntry("met", 0)
                .containsEntry("transferred", 1)
                .containsEntry("soon", 1);
        assertThat(row(officialLoads, "officialLoads.all"))
                .containsEntry("supported", 4)
                .containsEntry("late", 8);
        assertThat(row(officialLoads, "officialLoads"))
                .containsEntry("complete", true)
                .containsEntry("soon", SOON.toString());
    }

    @Test
    void aRowIsFoundAgainByItsId() {
        var client = id(clients(), "clients");
        var appointment = id(appointments(CONSULENT), "appointments");

        again(client, "Client", CONSULENT)
                .path("node.inhabitant")
                .entity(String.class)
                .isEqualTo("inhabitant-1");
        again(appointment, "Appointment", ADVISER)
                .path("node.inhabitant")
                .entity(String.class)
                .isEqualTo("inhabitant-1");
        again(client, "Client", ADVISER).path("node").valueIsNull();
    }

    private static Map<String, Object> row(GraphQlTester.Traversable answer, String path) {
        return answer.path(path)
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static String id(GraphQlTester.Traversable answer, String list) {
        return answer.path(list + ".edges[0].node.id").entity(String.class).get();
    }

    private GraphQlTester.Traversable again(String id, String type, Caller caller) {
        return answered(Callers.asking(service, caller)
                .document("query($id: ID!) { node(id: $id) { ... on " + type + " { inhabitant } } }")
                .variable("id", id));
    }

    private GraphQlTester.Traversable clients() {
        return answered(Callers.asking(service, CONSULENT).document(CLIENTS));
    }

    private GraphQlTester.Traversable appointments(Caller caller) {
        return answered(Callers.asking(service, caller)
                .document(APPOINTMENTS)
                .variable("from", "2026-11-01")
                .variable("until", "2026-12-01"));
    }

    private static GraphQlTester.Traversable answered(GraphQlTester.Request<?> request) {
        return request.execute().errors().verify();
    }
}
