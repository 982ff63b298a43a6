package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.sluitend.gateway.delivery.RememberedHere;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.annotation.DirtiesContext;

/** What the operator sees of deliveries, and may do about one. */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@DirtiesContext // what is cancelled here runs elsewhere
class DeliveriesTest {

    private static final String CANCEL =
            "mutation($delivery: ID!) { cancelDelivery(input: { delivery: $delivery }) { delivery { state ended } refusal { code field } } }";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    Stage.Log log;

    @Test
    void theNewestComesFirstWithItsCounts() {
        var rows = ask(
                "{ deliveries(first: 2) { edges { node { delivery organisation { name } counts { received } } } } }");
        rows.path("deliveries.edges[*].node.delivery")
                .entityList(String.class)
                .containsExactly(RememberedHere.RUNNING, RememberedHere.DONE);
        rows.path("deliveries.edges[*].node.counts.received")
                .entityList(Integer.class)
                .containsExactly(0, 300);
    }

    @Test
    void aRejectedLineIsFoundAgainByItsId() {
        var id = ask("{ delivery(delivery: \"" + RememberedHere.DONE
                        + "\") { rejections(first: 1) { edges { node { id } } } } }")
                .path("delivery.rejections.edges[0].node.id")
                .entity(String.class)
                .get();
        ask("{ node(id: \"" + id + "\") { ... on RejectedLine { line message(language: EN) } } }")
                .path("node.line")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("node.message")
                .entity(String.class)
                .isEqualTo("The last day lies before the first.");
    }

    @Test
    void onlyOneThatRunsIsStoppedAndItIsWrittenDown() {
        cancel(RememberedHere.RUNNING)
                .path("cancelDelivery.delivery.state")
                .entity(String.class)
                .isEqualTo("CANCELLING");
        assertThat(log.lines()).last().satisfies(line -> {
            assertThat(line.granted()).isTrue();
            assertThat(line.target()).isEqualTo(RememberedHere.RUNNING);
        });
        log.lines().clear();
        refused(RememberedHere.DONE, "only-a-running-delivery-is-cancelled");
        refused("nobody", "unknown-delivery");
        assertThat(log.lines()).hasSize(2).extracting(DecisionLine::granted).containsOnly(false);
    }

    /** Nobody is there who could end it: its node stopped, or its sender waits. */
    @Test
    void oneThatIsSilentHasEndedOnceItIsStopped() {
        ask("{ delivery(delivery: \"" + RememberedHere.SILENT + "\") { state ended } }")
                .path("delivery")
                .entity(Map.class)
                .isEqualTo(stands("SILENT", null));
        cancel(RememberedHere.SILENT)
                .path("cancelDelivery.delivery")
                .entity(Map.class)
                .isEqualTo(stands("CANCELLED", Stage.NOW.toString()));
        refused(RememberedHere.SILENT, "only-a-running-delivery-is-cancelled");
    }

    private static Map<String, @Nullable String> stands(String state, @Nullable String ended) {
        var stands = new HashMap<String, @Nullable String>();
        stands.put("state", state);
        stands.put("ended", ended);
        return stands;
    }

    private void refused(String delivery, String code) {
        cancel(delivery)
                .path("cancelDelivery.refusal.code")
                .entity(String.class)
                .isEqualTo(code)
                .path("cancelDelivery.refusal.field")
                .entity(String.class)
                .isEqualTo("delivery");
    }

    private GraphQlTester.Response cancel(String delivery) {
        return asking(CANCEL).variable("delivery", delivery).execute();
    }

    private GraphQlTester.Response ask(String question) {
        return asking(question).execute();
    }

    private GraphQlTester.Request<?> asking(String document) {
        return Callers.asking(service, Callers.in(Role.OPERATOR)).document(document);
    }
}
