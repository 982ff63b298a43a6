package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/** What cannot be at the age of somebody who was born on 29 February 1980; whose age is not known is refused nothing. */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class AgesTest {

    private static final String KEY = "0d9df1f5-5d43-4c0e-bb0a-7a86a93a2e55";

    private static final Map<String, String> INPUTS = Map.of(
            "placeWithEmployer",
            "employer: \"%s\", occupation: \"0111\", hoursPerWeek: 32, from: \"%s\"",
            "recordJobseekerRegistration",
            "until: \"2027-01-01\", from: \"%2$s\"",
            "enrolInTrajectory",
            "programme: \"%s\", from: \"%s\"",
            "reviseWwEndDate",
            "wwCase: \"%s\", firstDay: \"%s\", lastDay: \"2027-01-31\", ground: %s, certainty: FINAL",
            "recordOutcome",
            "wwCase: \"%s\", on: \"%s\", outcome: %s, evidence: UWV_ADMINISTRATION");

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    GraphQlSource source;

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
    @CsvSource({
        "placeWithEmployer,           1993-02-27, '',               nobody-works-before-thirteen,       from",
        "recordJobseekerRegistration, 1990-01-01, '',               nobody-works-before-thirteen,       from",
        "enrolInTrajectory,           1980-03-01, '',               nobody-works-before-thirteen,       from",
        "reviseWwEndDate,             1992-01-01, DURATION_ELAPSED, nobody-works-before-thirteen,       firstDay",
        "reviseWwEndDate,             2025-01-01, PENSION_AGE,      a-state-pension-begins-at-its-age,  ground",
        "recordOutcome,               2026-11-01, AOW_AIO,          a-state-pension-begins-at-its-age,  outcome",
        "recordOutcome,               2026-11-01, IOAW,             ioaw-is-for-those-born-before1965,  outcome"
    })
    void whatCannotBeAtThatAgeIsRefused(String mutation, String day, String choice, String code, String field) {
        assertThat(answer(mutation, day, choice)).contains("code=" + code).contains("field=" + field);
        assertThat(deciding.sent()).allMatch(RequireRelation.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "placeWithEmployer,           1993-03-01, ''",
        "recordJobseekerRegistration, 1994-01-01, ''",
        "enrolInTrajectory,           2026-11-01, ''",
        "reviseWwEndDate,             2025-01-01, DURATION_ELAPSED",
        "recordOutcome,               2026-11-01, DECEASED",
        "recordOutcome,               2026-11-01, BIJSTAND"
    })
    void whatCanBeIsDecided(String mutation, String day, String choice) {
        assertThat(answer(mutation, day, choice)).contains("refusal=null");
        assertThat(deciding.sent())
                .hasAtLeastOneElementOfType(InhabitantCommand.class)
                .hasSizeGreaterThan(1);
    }

    @Test
    void nobodyIsRefusedByWhatIsNotKnown() {
        remembering.knowsNoPerson();
        assertThat(answer("recordOutcome", "2026-11-01", "AOW_AIO")).contains("refusal=null");
        assertThat(answer("reviseWwEndDate", "1990-01-01", "PENSION_AGE")).contains("refusal=null");
        assertThat(answer("placeWithEmployer", "1980-01-01", "")).contains("refusal=null");
    }

    /** A mutation that comes later is asked too: whatever begins for somebody begins at an age at which it can. */
    @Test
    void nothingBeginsForSomebodyBeforeTheyWereBorn() {
        assertThat(thatBegin())
                .hasSizeGreaterThan(3)
                .allSatisfy(mutation ->
                        assertThat(begun(mutation)).as(mutation.getName()).contains("nobody-works-before-thirteen"));
        // the guard itself: where nobody looks, nothing is refused
        remembering.knowsNoPerson();
        assertThat(thatBegin())
                .allSatisfy(mutation -> assertThat(begun(mutation))
                        .as(mutation.getName())
                        .doesNotContain("nobody-works-before-thirteen"));
    }

    private List<GraphQLFieldDefinition> thatBegin() {
        return Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions().stream()
                .filter(mutation -> mutation.getArgument("input") != null)
                .filter(mutation -> AnyInput.typeOf(mutation).getField("inhabitant") != null)
                .filter(mutation -> beginning(mutation).isPresent())
                // its day is held against the acceptance and the right, which came when the person was known
                .filter(mutation -> !mutation.getName().equals("completeHandover"))
                .toList();
    }

    private static Optional<String> beginning(GraphQLFieldDefinition mutation) {
        return Stream.of("from", "firstDay")
                .filter(field -> AnyInput.typeOf(mutation).getField(field) != null)
                .findFirst();
    }

    private String begun(GraphQLFieldDefinition mutation) {
        var type = AnyInput.typeOf(mutation);
        var input = new LinkedHashMap<Object, Object>((Map<?, ?>) AnyInput.of(type));
        input.put("inhabitant", RememberingSide.ANNA);
        input.put(beginning(mutation).orElseThrow(), "1979-01-01");
        return Callers.asking(
                        service, Callers.in(Permissions.of(mutation).iterator().next()))
                .document("mutation($input: %s!) { %s(input: $input) { refusal { code } } }"
                        .formatted(type.getName(), mutation.getName()))
                .variable("input", input)
                .execute()
                .returnResponse()
                .toMap()
                .toString();
    }

    private String answer(String mutation, String day, String choice) {
        return Callers.asking(service, callerOf(mutation))
                .document("mutation { %s(input: { inhabitant: \"%s\", %s }) { refusal { code field } } }"
                        .formatted(
                                mutation,
                                RememberingSide.ANNA,
                                INPUTS.getOrDefault(mutation, "").formatted(KEY, day, choice)))
                .execute()
                .returnResponse()
                .toMap()
                .toString();
    }

    private static Caller callerOf(String mutation) {
        return mutation.equals("enrolInTrajectory") ? Callers.CONSULENT : ADVISER;
    }
}
