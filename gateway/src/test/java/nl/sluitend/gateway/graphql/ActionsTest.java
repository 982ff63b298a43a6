package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.ADVISER;
import static nl.sluitend.gateway.graphql.Callers.CONSULENT;
import static nl.sluitend.gateway.graphql.RememberingSide.ANNA;
import static nl.sluitend.gateway.graphql.RememberingSide.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.gateway.dossier.PossibleAction;
import nl.sluitend.gateway.dossier.PossibleActions;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.placement.AftercareMoment;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.trajectory.Trajectory;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.kernel.wwcase.WwCaseBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/** What somebody can do in a file is what their role may use and the rules allow. */
@SpringBootTest(
        classes = Stage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "sluitend.graphql.wait=500ms") // not the stage on which SchemaTest builds schemas of its own
class ActionsTest {

    private static final String QUESTION = "{ dossier(inhabitant: \"" + ANNA
            + "\") { actions { operation about refusal { code message(language: EN) } } } }";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    GraphQlSource source;

    @Autowired
    List<PossibleActions> contexts;

    @Autowired
    RememberingSide remembering;

    @Autowired
    DecidingSide deciding;

    @BeforeEach
    void begin() {
        remembering.works();
        deciding.decides(DecidingSide::recorded);
    }

    /** By operation: the code that forbids it, or that it can be done. */
    private Map<String, String> actions(Caller caller) {
        var told = new HashMap<String, String>();
        Callers.asking(service, caller)
                .document(QUESTION)
                .execute()
                .path("dossier.actions")
                .entityList(Map.class)
                .get()
                .forEach(action -> told.put((String) action.get("operation"), code(action.get("refusal"))));
        return told;
    }

    private static String code(@Nullable Object refusal) {
        return refusal instanceof Map<?, ?> no ? String.valueOf(no.get("code")) : "possible";
    }

    @Test
    void whatARuleForbidsIsToldWithTheRule() {
        assertThat(actions(CONSULENT)).contains(entry("endPlacement", "only-a-running-placement-ends"));
    }

    @Test
    void aRuleAboutWhatIsStillToBeFilledInForbidsNothing() {
        assertThat(actions(CONSULENT)).contains(entry("placeWithEmployer", "possible"));
    }

    @Test
    void onlyWhatTheRoleMayUseIsOffered() {
        assertThat(actions(CONSULENT))
                .containsKey("enrolInTrajectory")
                .doesNotContainKey("recordJobseekerRegistration");
        assertThat(actions(ADVISER)).containsKey("recordJobseekerRegistration").doesNotContainKey("enrolInTrajectory");
        assertThat(actions(Callers.in(Role.AUDITOR))).isEmpty();
    }

    /** A form asks about its own decision; each that is possible costs the reading of a stream. */
    @Test
    void oneDecisionIsConsideredAloneWhenOnlyThatIsAsked() {
        Callers.asking(service, CONSULENT)
                .document(QUESTION.replace("actions", "actions(operation: \"endPlacement\")"))
                .execute()
                .path("dossier.actions[*].operation")
                .entityList(String.class)
                .containsExactly("endPlacement");
        assertThat(deciding.considered()).singleElement().isInstanceOf(EndPlacement.class);
    }

    @Test
    void nothingIsSentToBeDecided() {
        actions(CONSULENT);
        assertThat(deciding.sent()).isEmpty();
    }

    @Test
    void everyDecisionAboutAPersonCanBeOffered() {
        var decision = new Decision(ADVISER, Stage.NOW, null);
        assertThat(contexts.stream()
                        .flatMap(context -> context.on(everything(), decision))
                        .map(PossibleAction::operation))
                .containsExactlyInAnyOrderElementsOf(decisionsAboutAPerson());
    }

    /** That somebody died is recorded also where the case has ended; whoever died dies once. */
    @Test
    void afterItsOutcomeACaseMayStillBeTheLast() {
        assertThat(offeredAfter(Outcome.SELF_FOUND_WORK)).contains("recordOutcome", "reviseWwEndDate");
        assertThat(offeredAfter(Outcome.DECEASED)).contains("reviseWwEndDate").doesNotContain("recordOutcome");
    }

    private List<String> offeredAfter(Outcome outcome) {
        var ended = wwCase("case-1")
                .with(next -> next.outcome(outcome).outcomeOn(LAST_DAY).evidence(Evidence.BRP));
        var dossier = Dossier.empty(ANNA).with(known -> known.wwCases(List.of(ended)));
        var decision = new Decision(ADVISER, Stage.NOW, null);
        return contexts.stream()
                .flatMap(context -> context.on(dossier, decision))
                .map(PossibleAction::operation)
                .toList();
    }

    private List<String> decisionsAboutAPerson() {
        return Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions().stream()
                .filter(ActionsTest::answersWithADossier)
                .map(GraphQLFieldDefinition::getName)
                .filter(name -> !name.equals("registerInhabitant"))
                .toList();
    }

    private static boolean answersWithADossier(GraphQLFieldDefinition mutation) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapNonNull(mutation.getType()))
                .getName()
                .equals("DossierPayload");
    }

    /** A file with one of each, so that each decision is offered once; a second case is not under way. */
    private static Dossier everything() {
        var trajectory = new Trajectory("trajectory", "programme", "GM0546", true, LAST_DAY, null, null, null);
        var aftercare = List.of(new AftercareMoment(30, LAST_DAY, null, null));
        var placement = new Placement("placement", "employer", "gm0546", "0111", 32, LAST_DAY, null, false, aftercare);
        return Dossier.empty(ANNA)
                .with(known -> known.municipality("GM0546")
                        .wwCases(List.of(wwCase("case-1")))
                        .handovers(List.of(Handover.prepared("handover", "an earlier case")))
                        .trajectories(List.of(trajectory))
                        .placements(List.of(placement)));
    }

    private static WwCase wwCase(String key) {
        return WwCaseBuilder.builder()
                .wwCase(key)
                .firstDay(LAST_DAY.minusYears(1))
                .lastDay(LAST_DAY)
                .ground(EndGround.DURATION_ELAPSED)
                .certainty(Certainty.FINAL)
                .assertedOn(LAST_DAY.minusMonths(6))
                .assertedAt(Instant.EPOCH)
                .earlier(List.of())
                .build();
    }
}
