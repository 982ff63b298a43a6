package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.audit.DecisionsOnStage;
import nl.sluitend.kernel.audit.DecisionCounts;
import nl.sluitend.kernel.audit.DecisionFilter;
import nl.sluitend.kernel.audit.DecisionGroup;
import nl.sluitend.kernel.audit.DecisionOutcome;
import nl.sluitend.kernel.audit.DecisionsTaken;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What an auditor asks of decisions, and is shown. */
@SpringBootTest(
        classes = Stage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "sluitend.graphql.wait=500ms") // not the stage on which SchemaTest builds schemas of its own
class AuditTest {

    private static final Caller AUDITOR = Callers.in(Role.AUDITOR);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final String COUNTS = """
            query($from: Date, $until: Date, $filter: DecisionFilter, $language: Language! = NL) {
              decisionCounts(from: $from, until: $until, filter: $filter, first: 5) { edges { node {
                id group day outcome role organisation organisationName operation code message(language: $language) count
              } } } }""";

    private static final String LINES = """
            query($group: ID!) {
              decisionCount(group: $group) { count }
              decisionsTaken(group: $group, first: 5) { edges { node {
                id at outcome actor role organisation organisationName operation target code message field } } } }""";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    RememberingSide remembering;

    @BeforeEach
    void begin() {
        remembering.works();
    }

    @Test
    void aCountIsShownWithItsRuleInWords() {
        assertThat(row(counts(Map.of()), "decisionCounts.edges[0].node"))
                .containsEntry("group", DecisionsOnStage.group())
                .containsEntry("day", "2026-11-02")
                .containsEntry("outcome", "REFUSED")
                .containsEntry("role", "CASEWORKER")
                .containsEntry("organisation", "gm0546")
                .containsEntry("organisationName", "Gemeente Leiden")
                .containsEntry("operation", "acceptHandover")
                .containsEntry("code", "the-offer-is-open")
                .containsEntry("message", "Het aanbod is niet meer open.")
                .containsEntry("count", 1200);
        assertThat(row(counts(Map.of("language", "EN")), "decisionCounts.edges[0].node"))
                .containsEntry("message", "The offer is not open any more.");
    }

    @Test
    void whereNoRuleSaidNoTheErrorIsInWords() {
        assertThat(row(counts(Map.of()), "decisionCounts.edges[1].node"))
                .containsEntry("message", ErrorCode.FORBIDDEN.words().nl())
                .containsEntry("role", null)
                .containsEntry("organisationName", null);
    }

    @Test
    void anOrganisationThatIsNotThereAnyMoreKeepsItsCode() {
        assertThat(row(counts(Map.of()), "decisionCounts.edges[2].node"))
                .containsEntry("organisation", "closed")
                .containsEntry("organisationName", null)
                .containsEntry("message", null);
    }

    @Test
    void whatIsNotSaidIsTheWeekUntilToday() {
        counts(Map.of());

        assertThat(remembering.asked())
                .containsExactly(new DecisionCounts(
                        AUDITOR, TODAY.minusDays(6), TODAY, DecisionFilter.ALL, new Window(5, null)));
    }

    @Test
    void whatIsSaidIsAsked() {
        counts(Map.of(
                "from",
                "2026-08-01",
                "until",
                "2026-10-31",
                "filter",
                Map.of(
                        "outcome", "REFUSED",
                        "role", "CASEWORKER",
                        "organisation", "gm0546",
                        "operation", "acceptHandover",
                        "code", "the-offer-is-open")));

        assertThat(remembering.asked())
                .containsExactly(new DecisionCounts(
                        AUDITOR,
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 10, 31),
                        new DecisionFilter(
                                DecisionOutcome.REFUSED,
                                Role.CASEWORKER,
                                "gm0546",
                                "acceptHandover",
                                "the-offer-is-open"),
                        new Window(5, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-01, The last day is before the first day",
        "2026-08-01, 2026-11-01, 92 days at most",
        "1900-01-01, 2200-12-31, 92 days at most"
    })
    void aPeriodThatIsNoneIsRefused(String from, String until, String why) {
        asking(COUNTS)
                .variable("from", from)
                .variable("until", until)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).contains(why);
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                }));
        assertThat(remembering.asked()).isEmpty();
    }

    @Test
    void theDecisionsOfACountAreShownLineByLine() {
        var answer = asked(asking(LINES).variable("group", DecisionsOnStage.group()));

        answer.path("decisionCount.count").entity(Integer.class).isEqualTo(1200);
        assertThat(row(answer, "decisionsTaken.edges[0].node"))
                .containsEntry("at", "2026-11-02T08:15:00Z")
                .containsEntry("actor", "actor-1")
                .containsEntry("target", RememberingSide.ANNA)
                .containsEntry("message", "Het aanbod is niet meer open.")
                .containsEntry("organisationName", "Gemeente Leiden")
                .containsEntry("field", "handover");
        assertThat(row(answer, "decisionsTaken.edges[1].node"))
                .containsEntry("code", "of-another-version")
                .containsEntry("message", null)
                .containsEntry("actor", null);
        assertThat(remembering.asked())
                .contains(new DecisionsTaken(
                        AUDITOR, DecisionGroup.of(DecisionsOnStage.group()).orElseThrow(), new Window(5, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Z3J1YmJlbA"})
    void aGroupByHandIsNotFound(String group) {
        asking(LINES)
                .variable("group", group)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
    }

    @Test
    void aCountAndALineAreFoundAgainByTheirIds() {
        var count = row(counts(Map.of()), "decisionCounts.edges[0].node").get("id");
        var line = row(asked(asking(LINES).variable("group", DecisionsOnStage.group())), "decisionsTaken.edges[0].node")
                .get("id");

        var answer = asked(asking("""
                query($ids: [ID!]!) { nodes(ids: $ids) {
                  ... on DecisionCount { count } ... on DecisionTaken { actor } } }""").variable("ids", List.of(count, line)));
        answer.path("nodes[0].count").entity(Integer.class).isEqualTo(1200);
        answer.path("nodes[1].actor").entity(String.class).isEqualTo("actor-1");
    }

    private GraphQlTester.Traversable counts(Map<String, Object> variables) {
        var request = asking(COUNTS);
        variables.forEach(request::variable);
        return asked(request);
    }

    private GraphQlTester.Request<?> asking(String document) {
        return Callers.asking(service, AUDITOR).document(document);
    }

    private static GraphQlTester.Traversable asked(GraphQlTester.Request<?> request) {
        return request.execute().errors().verify();
    }

    private static Map<String, Object> row(GraphQlTester.Traversable answer, String path) {
        return answer.path(path)
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }
}
