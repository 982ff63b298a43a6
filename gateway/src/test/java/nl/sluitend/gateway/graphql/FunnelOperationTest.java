package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Objects;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.wwcase.FunnelOfMonths;
import nl.sluitend.kernel.wwcase.FunnelStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the funnel asks, shows and refuses. */
@SpringBootTest(
        classes = Stage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "sluitend.graphql.wait=500ms") // not the stage on which SchemaTest builds schemas of its own
class FunnelOperationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String FUNNEL = """
            query($from: YearMonth!, $until: YearMonth!, $asOf: Date) {
              funnel(region: "AM19", from: $from, until: $until, asOf: $asOf) {
                municipality { code } from until asOf
                cases { value exact masked } steps { step count { value exact masked } } } }""";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    RememberingSide remembering;

    @BeforeEach
    void begin() {
        remembering.works();
    }

    @Test
    void theCountsAreOfTodayUnlessTheCallerSaysOtherwise() {
        asked("2025-12", "2026-11", null).errors().verify();
        assertThat(query().asOf()).isEqualTo(TODAY);
        assertThat(query().municipalities()).contains("GM0546", "GM0537");
        assertThat(query().from()).isEqualTo(YearMonth.of(2025, 12));

        remembering.works();
        asked("2026-11", "2026-11", "2026-10-31").errors().verify();
        assertThat(query().asOf()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(query().today()).isEqualTo(TODAY);
    }

    @Test
    void everyStepIsTold() {
        var answer = asked("2026-01", "2027-12", "2026-11-02");

        answer.path("funnel[*].municipality.code").entityList(String.class).containsExactly("GM0546", "GM0537");
        answer.path("funnel[2].municipality").valueIsNull();
        answer.path("funnel[*].asOf")
                .entityList(String.class)
                .containsExactly("2026-11-02", "2026-09-30", "2026-11-02");
        answer.path("funnel[1].cases").matchesJson("{\"value\": 20, \"exact\": false, \"masked\": false}");
        answer.path("funnel[1].steps[*].step").entityList(FunnelStep.class).containsExactly(FunnelStep.values());
        answer.path("funnel[1].steps[0].count").matchesJson("{\"value\": null, \"exact\": false, \"masked\": true}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-10, , first",
        "2026-01, 2028-01, , 24 months",
        "2026-11, 2026-11, 2026-11-03, still to come",
        "2026-11, 2026-11, 2200-12-31, still to come"
    })
    void whatCannotBeCountedIsRefusedWithTheRemedy(String from, String until, @Nullable String asOf, String said) {
        asked(from, until, asOf)
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                    assertThat(Objects.toString(error.getExtensions().get("message")))
                            .contains(said);
                }));
        assertThat(remembering.asked()).isEmpty();
    }

    private FunnelOfMonths query() {
        return remembering.asked().stream()
                .filter(FunnelOfMonths.class::isInstance)
                .map(FunnelOfMonths.class::cast)
                .toList()
                .getLast();
    }

    private GraphQlTester.Response asked(String from, String until, @Nullable String asOf) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("from", from);
        variables.put("until", until);
        if (asOf != null) {
            variables.put("asOf", asOf);
        }
        return Callers.asking(service, Callers.in(Role.POLICY_OFFICER))
                .document(FUNNEL)
                .variables(variables)
                .execute();
    }
}
