package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Days and months that do not exist are bad requests, literal and variable alike. */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class StrictScalarsTest {

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    DecidingSide deciding;

    @Autowired
    RememberingSide remembering;

    @BeforeEach
    void begin() {
        deciding.decides(DecidingSide::recorded);
        remembering.works();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-02-30", "2026-04-31", "2201-01-01", "1899-12-31", "+292278995-01-01", "2027-02-29", ""})
    void aDayThatDoesNotExistIsNoLastDayOfWw(String day) {
        var head = "mutation%s { reviseWwEndDate(input: { inhabitant: \"" + RememberingSide.ANNA
                + "\", wwCase: \"a\", firstDay: \"2026-01-01\", lastDay: %s, ground: INCOME, certainty: FINAL }) "
                + "{ refusal { code } } }";
        refused(ask(head.formatted("", "\"" + day + "\""), Map.of()), day, "a day that exists");
        refused(ask(head.formatted("($day: Date!)", "$day"), Map.of("day", day)), day, "a day that exists");
        assertThat(deciding.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "+999999999-01", "2026", "2201-01"})
    void aMonthThatDoesNotExistDoesNotClose(String month) {
        var head = "query%s { monthClosing(region: \"AM19\", month: %s) { month } }";
        refused(ask(head.formatted("", "\"" + month + "\""), Map.of()), month, "a month that exists");
        refused(ask(head.formatted("($m: YearMonth!)", "$m"), Map.of("m", month)), month, "a month that exists");
    }

    private GraphQlTester.Response ask(String document, Map<String, Object> variables) {
        var request = Callers.asking(service, ADVISER).document(document);
        variables.forEach(request::variable);
        return request.execute();
    }

    private static void refused(GraphQlTester.Response response, String typed, String form) {
        response.errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                    assertThat(String.valueOf(error.getMessage())).contains(form);
                    assertThat(error.toString()).doesNotContain("'" + typed + "'");
                }));
    }
}
