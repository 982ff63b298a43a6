package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.ADVISER;
import static nl.sluitend.gateway.graphql.Callers.CONSULENT;
import static nl.sluitend.gateway.graphql.Callers.INHABITANT;
import static nl.sluitend.gateway.graphql.RememberingSide.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.dossier.DossierChanges;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.handover.AcceptHandover;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.ExpiringCases;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

@SpringBootTest(
        classes = Stage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "sluitend.graphql.wait=500ms")
class OperationsTest {

    private static final String HANDOVER = "0d9df1f5-5d43-4c0e-bb0a-7a86a93a2e11";

    private static final String ACCEPT = """
            mutation($input: AcceptHandoverInput!) { acceptHandover(input: $input) {
              dossier { inhabitant version person { name contact { city } } }
              refusal { code rule field ground message remedy(language: EN) } } }""";

    private static final String EXPIRING = """
            query($first: Int!, $after: String) { expiringCases(first: $first, after: $after) {
              edges { cursor node { daysLeft person { name birthDate } municipality { name } why { reason text } } }
              pageInfo { hasNextPage hasPreviousPage endCursor } } }""";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    DecidingSide deciding;

    @Autowired
    RememberingSide remembering;

    @Autowired
    Stage.Log log;

    @Autowired
    QueryBus queryBus;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void begin() {
        deciding.decides(DecidingSide::recorded);
        remembering.works();
        log.lines().clear();
    }

    @Test
    void aDecisionIsAnsweredWithTheDossierThatHasSeenIt() {
        accept(CONSULENT)
                .path("acceptHandover.dossier.version")
                .entity(Integer.class)
                .isEqualTo(7)
                .path("acceptHandover.dossier.person.name")
                .entity(String.class)
                .isEqualTo("A. de Vries")
                .path("acceptHandover.dossier.person.contact.city")
                .entity(String.class)
                .isEqualTo("Leiden")
                .path("acceptHandover.refusal")
                .valueIsNull();
        assertThat(remembering.asked())
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        FindDossier.class, asked -> assertThat(asked.atLeast()).isEqualTo(7));
    }

    @Test
    void aCommandCarriesWhoAndWhenAndWhatIsTypedOnlySealed() {
        accept(CONSULENT);
        assertThat(deciding.sent()).hasSize(2).last().isInstanceOfSatisfying(AcceptHandover.class, sent -> {
            assertThat(sent.decision().caller()).isEqualTo(CONSULENT);
            assertThat(sent.decision().at()).isEqualTo(Stage.NOW);
            assertThat(sent.decision().seen()).isEqualTo(3L);
            assertThat(sent.contactPerson()).hasToString("sealed");
        });
    }

    @Test
    void aRefusalIsAnAnswerAndNoError() {
        deciding.decides(_ -> {
            throw new Refused(refusal());
        });
        accept(CONSULENT)
                .path("acceptHandover.dossier")
                .valueIsNull()
                .path("acceptHandover.refusal.code")
                .entity(String.class)
                .isEqualTo("only-the-addressee-answers")
                .path("acceptHandover.refusal.rule")
                .entity(String.class)
                .isEqualTo("Only the addressee answers")
                .path("acceptHandover.refusal.message")
                .entity(String.class)
                .isEqualTo("Niet aan u.")
                .path("acceptHandover.refusal.remedy")
                .entity(String.class)
                .isEqualTo("Ask them.");
        assertThat(log.lines()).as("written down where it was decided").isEmpty();
    }

    @Test
    void anUnknownPersonIsATypedRefusalAndIsWrittenDown() {
        deciding.decides(_ -> {
            throw new AggregateNotFoundException(ANNA, "none");
        });
        accept(CONSULENT)
                .path("acceptHandover.refusal.code")
                .entity(String.class)
                .isEqualTo("unknown-inhabitant");
        assertThat(log.lines()).singleElement().satisfies(line -> {
            assertThat(line.operation()).isEqualTo("acceptHandover");
            assertThat(line.target()).isEqualTo(ANNA);
            assertThat(line.code()).isEqualTo("unknown-inhabitant");
        });
    }

    @Test
    void aRoleThatMayNotIsDeniedBeforeAnythingIsSentAndWrittenDown() {
        assertThat(codes(acceptResponse(ADVISER))).containsExactly("FORBIDDEN");
        assertThat(deciding.sent()).isEmpty();
        assertThat(log.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.operation()).isEqualTo("acceptHandover"));
    }

    /** Whether there is a place is asked by the side that decides. */
    @Test
    void anEnrolmentIsSentAsItWasAsked() {
        deciding.decides(command -> {
            if (command instanceof EnrolInTrajectory) {
                throw new Refused(refusal());
            }
            return DecidingSide.recorded(command);
        });
        var programme = "5f0e6e0a-58d3-4f56-9a94-6d3f3a0d2a55";
        tester(CONSULENT)
                .document("""
                        mutation($input: EnrolInTrajectoryInput!) { enrolInTrajectory(input: $input) {
                          created refusal { code } } }""")
                .variable("input", Map.of("inhabitant", ANNA, "programme", programme, "from", "2026-12-01"))
                .execute()
                .path("enrolInTrajectory.created")
                .valueIsNull()
                .path("enrolInTrajectory.refusal.code")
                .hasValue();
        assertThat(deciding.sent())
                .extracting(Object::getClass)
                .<Class<?>>map(type -> type)
                .containsExactly(RequireRelation.class, EnrolInTrajectory.class);
    }

    /** Anna becomes fifty on the first of March 2030. */
    @ParameterizedTest
    @CsvSource({"2030-02-28, FROM_27_TO_49", "2030-03-01, FROM_50"})
    void anEnrolmentCarriesTheAgeOnItsFirstDay(String from, AgeBand age) {
        tester(CONSULENT)
                .document("""
                        mutation($input: EnrolInTrajectoryInput!) { enrolInTrajectory(input: $input) { created } }""")
                .variable(
                        "input",
                        Map.of("inhabitant", ANNA, "programme", "5f0e6e0a-58d3-4f56-9a94-6d3f3a0d2a55", "from", from))
                .execute()
                .errors()
                .verify();
        assertThat(deciding.sent())
                .last()
                .isInstanceOfSatisfying(
                        EnrolInTrajectory.class,
                        sent -> assertThat(sent.ageBand()).isEqualTo(age));
    }

    @Test
    void aRowBringsItsPerson() {
        expiring(Map.of("first", 50))
                .path("expiringCases.edges[49].node.person.name")
                .entity(String.class)
                .isEqualTo("A. de Vries")
                .path("expiringCases.edges[0].node.municipality.name")
                .entity(String.class)
                .isEqualTo("Leiden")
                .path("expiringCases.edges[0].node.why[0].text")
                .entity(String.class)
                .isEqualTo("Nog 59 dagen WW.");
        assertThat(remembering.asked())
                .extracting(Object::getClass)
                .<Class<?>>map(type -> type)
                .containsExactly(ExpiringCases.class);
    }

    @Test
    void aPageBeginsAfterTheCursorThatWasGiven() {
        expiring(Map.of("first", 2, "after", "cursor-9"))
                .path("expiringCases.pageInfo.endCursor")
                .entity(String.class)
                .isEqualTo("cursor-1")
                .path("expiringCases.pageInfo.hasPreviousPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        assertThat(remembering.asked())
                .first()
                .isInstanceOfSatisfying(
                        ExpiringCases.class, asked -> assertThat(asked.window()).isEqualTo(new Window(2, "cursor-9")));
    }

    @Test
    void aQuestionThatARuleRefusesIsABadRequestAndIsWrittenDown() {
        remembering.fails(() -> new Refused(refusal()));
        var response = tester(INHABITANT).document("{ myDossier { version } }").execute();
        assertThat(codes(response)).containsExactly("BAD_REQUEST");
        assertThat(log.lines()).extracting(DecisionLine::code).containsExactly("only-the-addressee-answers");
    }

    @Test
    void aDossierThatIsNotOnesOwnDoesNotExist() {
        assertThat(codes(tester(CONSULENT)
                        .document("{ dossier(inhabitant: \"somebody-else\") { version } }")
                        .execute()))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void aThingIsFoundAgainByItsIdAndByNoOther() {
        var id = tester(CONSULENT)
                .document("{ dossier(inhabitant: \"" + ANNA + "\") { id } }")
                .execute()
                .path("dossier.id")
                .entity(String.class)
                .get();
        tester(CONSULENT)
                .document("{ node(id: \"" + id + "\") { id ... on Dossier { inhabitant } } }")
                .execute()
                .path("node.inhabitant")
                .entity(String.class)
                .isEqualTo(ANNA)
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
        for (var other : List.of("Programme", "WwCase", "Nothing")) {
            tester(CONSULENT)
                    .document("{ node(id: \"" + new GlobalId(other, ANNA).opaque() + "\") { id } }")
                    .execute()
                    .path("node")
                    .valueIsNull();
        }
    }

    @Test
    void aMutationsAnswerReachesTheRoot() {
        tester(CONSULENT)
                .document("mutation { moveClock(input: { by: \"P1D\" }) { query { me { role } } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("FORBIDDEN"));
        tester(CONSULENT)
                .document("""
                        mutation {
                          acceptHandover(input: { inhabitant: "%s", handover: "%s", firstContactOn: "2026-11-10" }) {
                            query { me { role } } } }""".formatted(ANNA, HANDOVER))
                .execute()
                .path("acceptHandover.query.me.role")
                .entity(String.class)
                .isEqualTo("CASEWORKER");
    }

    @Test
    void anInhabitantSeesWhoIsResponsible() {
        tester(INHABITANT)
                .document(
                        "{ myDossier { responsibleToday { task holding { nature source } } taskTimeline { task } } me { role inhabitant } }")
                .execute()
                .path("myDossier.responsibleToday[*].task")
                .entityList(String.class)
                .hasSize(3)
                .path("me.inhabitant")
                .entity(String.class)
                .isEqualTo(ANNA);
    }

    @Test
    void aStoreThatIsDownIsNamedAndNothingElseIs() {
        remembering.fails(() -> new IllegalStateException(new SQLTransientConnectionException("10.0.0.1 refused")));
        var response = tester(INHABITANT).document("{ myDossier { version } }").execute();
        assertThat(codes(response)).containsExactly("UNAVAILABLE");
        assertThat(messages(
                        tester(INHABITANT).document("{ myDossier { version } }").execute()))
                .singleElement()
                .asString()
                .contains("the document store")
                .doesNotContain("10.0.0.1");
    }

    @Test
    void nobodyWaitsForEverForAStoreThatHangs() {
        var never = new CountDownLatch(1);
        deciding.decides(command -> {
            try {
                never.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return DecidingSide.recorded(command);
        });
        assertThat(codes(acceptResponse(CONSULENT))).containsExactly("UNAVAILABLE");
        never.countDown();
    }

    @Test
    void whatIsBrokenHereTellsANumberOnly() {
        remembering.fails(() -> new IllegalStateException("A. de Vries, 123456782"));
        var response = tester(INHABITANT).document("{ myDossier { version } }").execute();
        response.errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "INTERNAL");
                    assertThat(error.toString()).doesNotContain("Vries").doesNotContain("123456782");
                }));
    }

    @Test
    void aSubscriberIsToldOfAChangeWithoutContent() {
        var changes = tester(CONSULENT)
                .document("subscription { inboxChanged { inhabitant version } }")
                .executeSubscription()
                .toFlux("inboxChanged.version", Integer.class)
                .replay();
        var listening = changes.connect();
        tellOfAnna();
        assertThat(changes.blockFirst(Duration.ofSeconds(5))).isEqualTo(9);
        listening.dispose();
    }

    /** A wrong link is taken away while somebody listens: they hear no more of the dossier. */
    @Test
    void aListenerWhoseDossierItIsNoMoreHearsNothing() {
        when(accounts.of(INHABITANT.actor().id()))
                .thenReturn(Optional.ofNullable(INHABITANT.self()))
                .thenReturn(Optional.empty());
        var changes = tester(INHABITANT)
                .document("subscription { inboxChanged { inhabitant version } }")
                .executeSubscription()
                .toFlux("inboxChanged.inhabitant", String.class)
                .replay();
        var listening = changes.connect();
        tellOfAnna();
        tellOfAnna();
        assertThat(changes.collectList().block(Duration.ofSeconds(5))).containsExactly(ANNA);
        listening.dispose();
    }

    private void tellOfAnna() {
        var changed = new DossierChanged(ANNA, 12, Set.of("GM0546"), Map.of("GM0546", 10, "UWV", 13));
        queryBus.queryUpdateEmitter().emit(DossierChanges.class, _ -> true, changed);
    }

    private GraphQlTester tester(Caller caller) {
        return Callers.asking(service, caller);
    }

    private GraphQlTester.Traversable accept(Caller caller) {
        return acceptResponse(caller).errors().verify();
    }

    private GraphQlTester.Response acceptResponse(Caller caller) {
        return tester(caller)
                .document(ACCEPT)
                .variable(
                        "input",
                        Map.of(
                                "inhabitant",
                                ANNA,
                                "seenVersion",
                                3,
                                "handover",
                                HANDOVER,
                                "contactPerson",
                                Map.of("name", "K. Bakker", "phone", "071 123 45 67"),
                                "firstContactOn",
                                "2026-11-10"))
                .execute();
    }

    private GraphQlTester.Response expiring(Map<String, Object> variables) {
        var request = tester(ADVISER).document(EXPIRING);
        variables.forEach(request::variable);
        return request.execute();
    }

    private static List<Object> codes(GraphQlTester.Response response) {
        var codes = new ArrayList<Object>();
        response.errors()
                .satisfy(errors ->
                        errors.forEach(error -> codes.add(error.getExtensions().get("code"))));
        return codes;
    }

    private static List<String> messages(GraphQlTester.Response response) {
        var messages = new ArrayList<String>();
        response.errors()
                .satisfy(errors -> errors.stream().map(ResponseError::toString).forEach(messages::add));
        return messages;
    }

    private static Refusal refusal() {
        return new Refusal(
                "only-the-addressee-answers",
                "handover",
                "covenant",
                new Words("Niet aan u.", "Not yours."),
                new Words("Vraag hen.", "Ask them."));
    }
}
