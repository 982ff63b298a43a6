package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.ADVISER;
import static nl.sluitend.gateway.graphql.Callers.CONSULENT;
import static nl.sluitend.gateway.graphql.Callers.INHABITANT;
import static nl.sluitend.gateway.graphql.RememberingSide.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.BeingRepaired;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What was recorded is never refused any more, whatever can be shown of it; what is behind is not shown. */
@SpringBootTest(
        classes = Stage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "sluitend.graphql.wait=500ms")
class RecordedTest {

    private static final Instant SINCE = Instant.parse("2026-11-28T20:15:00Z");
    /** They change nothing that a view must follow. */
    private static final Set<String> WITHOUT_A_VIEW =
            Set.of("AccountPayload", "ClockPayload", "TakeUpSetAsidePayload", "DeliveryPayload", "NoticesReadPayload");

    private static final String OFFERED_ONCE = "4d3b0a51-7c59-4d0e-8f4e-1f2e3d4c5b6b";
    private static final String FLAG = """
            mutation($input: FlagExpiringWwInput!) { decided: flagExpiringWw(input: $input) {
              seen: dossier { version } recorded { version visible beingRepaired yoursToSee } refusal { code } } }""";
    private static final String PROGRAMME = """
            mutation($input: RegisterProgrammeInput!) { decided: registerProgramme(input: $input) {
              seen: programme { version } recorded { version visible beingRepaired yoursToSee } refusal { code } } }""";
    private static final String EMPLOYER = """
            mutation($input: RegisterEmployerInput!) { decided: registerEmployer(input: $input) {
              seen: employer { version } recorded { version visible beingRepaired yoursToSee } refusal { code } } }""";
    private static final String AGREEMENT = """
            mutation($input: RegisterAgreementInput!) { decided: registerAgreement(input: $input) {
              seen: agreement { version } recorded { version visible beingRepaired yoursToSee } refusal { code } } }""";

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

    /** One of each kind of answer. */
    record Decision(String document, Caller caller, Map<String, Object> input) {}

    static Stream<Decision> decisions() {
        return Stream.of(
                new Decision(FLAG, ADVISER, Map.of("inhabitant", ANNA, "wwCase", "c")),
                new Decision(
                        PROGRAMME,
                        CONSULENT,
                        Map.of("name", "DOOR", "municipality", "GM0546", "places", 4, "from", "2026-12-01")),
                new Decision(
                        EMPLOYER,
                        CONSULENT,
                        Map.of("kvkNumber", "12345678", "name", "Bakkerij", "sector", "C", "municipality", "GM0546")),
                new Decision(
                        AGREEMENT,
                        ADVISER,
                        Map.of("kind", "EARLY_TAKEOVER", "municipality", "GM0546", "from", "2026-12-01")));
    }

    private GraphQlTester.Traversable decided(Decision decision) {
        return Callers.asking(service, decision.caller())
                .document(decision.document())
                .variable("input", decision.input())
                .execute()
                .errors()
                .verify();
    }

    private void assertRecordedUnseen(Decision decision, boolean beingRepaired) {
        decided(decision)
                .path("decided.seen")
                .valueIsNull()
                .path("decided.refusal")
                .valueIsNull()
                .path("decided.recorded.version")
                .entity(Integer.class)
                .isEqualTo(7)
                .path("decided.recorded.visible")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("decided.recorded.beingRepaired")
                .entity(Boolean.class)
                .isEqualTo(beingRepaired)
                .path("decided.recorded.yoursToSee")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    /** The document store is down, hangs, or has not come so far. */
    @ParameterizedTest
    @MethodSource("decisions")
    void whatWasRecordedIsToldWhenItsViewDoesNotAnswer(Decision decision) {
        remembering.fails(() -> new IllegalStateException(new SQLTransientConnectionException("away")));

        assertRecordedUnseen(decision, false);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void whatWasRecordedIsToldWhenItsViewIsBeingRepaired(Decision decision) {
        remembering.fails(() -> new BeingRepaired(SINCE));

        assertRecordedUnseen(decision, true);
    }

    /** The remembering side knows no employer and no agreement, and a programme only in its first version. */
    @ParameterizedTest
    @MethodSource("catalogue")
    void whatWasRecordedIsToldWhenItsViewLagsBehind(Decision decision) {
        assertRecordedUnseen(decision, false);
    }

    static Stream<Decision> catalogue() {
        return decisions().skip(1);
    }

    /** Registered a moment ago, and named before its view has come so far. */
    @ParameterizedTest
    @MethodSource("naming")
    void whatIsNamedAndNotVisibleYetIsNotCalledUnknown(Decision decision) {
        decision.input().forEach((kind, key) -> remembering.lagsBehind(kind, key.toString()));
        Callers.asking(service, decision.caller())
                .document(decision.document())
                .variable("input", decision.input())
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "UNAVAILABLE")));
    }

    static Stream<Decision> naming() {
        return Stream.of(
                new Decision(
                        "mutation($input: EnrolInTrajectoryInput!)"
                                + " { enrolInTrajectory(input: $input) { refusal { code } } }",
                        CONSULENT,
                        Map.of("inhabitant", ANNA, "programme", "just-now", "from", "2026-12-01")),
                new Decision(
                        "mutation($input: PlaceWithEmployerInput!)"
                                + " { placeWithEmployer(input: $input) { refusal { code } } }",
                        CONSULENT,
                        Map.of(
                                "inhabitant", ANNA,
                                "employer", "just-now",
                                "occupation", "0421",
                                "hoursPerWeek", 32,
                                "from", "2026-12-01")),
                new Decision(
                        "mutation($input: HandOverFromWWInput!)"
                                + " { handOverFromWW(input: $input) { refusal { code } } }",
                        ADVISER,
                        Map.of(
                                "inhabitant", ANNA,
                                "handover", "h",
                                "municipality", "GM0546",
                                "ground", "AGREEMENT",
                                "agreement", "just-now")));
    }

    private static Map<String, Object> returned(String inhabitant) {
        return Map.of("inhabitant", inhabitant, "handover", "h", "reason", "NOT_RESIDENT");
    }

    private void assertReturnedUnseen(boolean yoursToSee) {
        decided(new Decision("""
                mutation($input: RejectHandoverInput!) { decided: rejectHandover(input: $input) {
                  seen: dossier { version } recorded { version visible beingRepaired yoursToSee }
                  refusal { code } } }""", CONSULENT, returned(OFFERED_ONCE)))
                .path("decided.recorded")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .isEqualTo(Map.of("version", 7, "visible", false, "beingRepaired", false, "yoursToSee", yoursToSee))
                .path("decided.seen")
                .valueIsNull();
    }

    /** Whoever returns what was offered has nothing of it to see any more, and need not look again. */
    @Test
    void whatIsReturnedIsToldToBeNoLongerTheirs() {
        assertReturnedUnseen(false);
    }

    @Test
    void whatIsOnlyBehindIsWorthLookingAtAgain() {
        remembering.lagsBehind("inhabitant", OFFERED_ONCE);

        assertReturnedUnseen(true);
    }

    @Test
    void whatIsShownSaysSo() {
        decided(decisions().findFirst().orElseThrow())
                .path("decided.seen.version")
                .entity(Integer.class)
                .isEqualTo(7)
                .path("decided.recorded.visible")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void aDossierThatIsBehindIsNotShownAndSaysSinceWhen() {
        assertBeingRepaired(() -> new BeingRepaired(SINCE), "2026-11-28T20:15:00Z");
    }

    private void assertBeingRepaired(Supplier<RuntimeException> failure, String told) {
        remembering.fails(failure);
        Callers.asking(service, INHABITANT)
                .document("{ myDossier { version } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BEING_REPAIRED");
                    assertThat(error.toString()).contains(told);
                }));
    }

    /** The deciding side cannot read what was recorded before: nothing is recorded, and nobody is told of a broken product. */
    @Test
    void whoeverDecidesAboutWhatCannotBeReadIsToldThatItIsBeingRepaired() {
        deciding.decides(_ -> {
            throw new SerializationException("of 900000012");
        });

        var one = decisions().findFirst().orElseThrow();
        Callers.asking(service, one.caller())
                .document(one.document())
                .variable("input", one.input())
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BEING_REPAIRED");
                    assertThat(error.toString()).contains("was not recorded").doesNotContain("900000012");
                }));
    }

    @Test
    void aRowThatIsBehindKeepsItsPlaceAndSaysSo() {
        Callers.asking(service, ADVISER)
                .document("{ expiringCases(first: 3) { edges { node { inhabitant beingRepaired } } } }")
                .execute()
                .path("expiringCases.edges[*].node.beingRepaired")
                .entityList(Boolean.class)
                .isEqualTo(List.of(false, true, false));
    }

    private static List<String> payloadsThatOnlyRefuse(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> type.getName().endsWith("Payload") && !WITHOUT_A_VIEW.contains(type.getName()))
                .filter(type ->
                        type.getFieldDefinition("refusal") != null && type.getFieldDefinition("recorded") == null)
                .map(GraphQLObjectType::getName)
                .toList();
    }

    @Test
    void everyDecisionSaysThatItWasRecorded() {
        assertThat(payloadsThatOnlyRefuse(source.schema())).isEmpty();
    }

    @Test
    void aDecisionThatDoesNotSaySoIsFound() {
        var seeded = new SchemaParser()
                .parse("type Query { a: TownPayload } type TownPayload { town: String refusal: String }");

        assertThat(payloadsThatOnlyRefuse(
                        new SchemaGenerator().makeExecutableSchema(seeded, RuntimeWiring.MOCKED_WIRING)))
                .containsExactly("TownPayload");
    }
}
