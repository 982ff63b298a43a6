package nl.sluitend.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.graphql.AnswerPart;
import org.junit.jupiter.api.Test;

/** What an address would say of somebody is looked up in their file. */
class DecisionSubjectTest {

    private static final Map<String, Object> RUNS = Map.of(
            "wwCase", "case-1",
            "firstDay", "2026-01-01",
            "lastDay", "2026-12-31",
            "daysLeft", 30,
            "ground", "DURATION_ELAPSED",
            "certainty", "DETERMINED");

    @Test
    void aCorrectionBeginsWithTheDaysOfItsCase() {
        assertThat(about(RUNS).fillsIn("reviseWwEndDate", typed("wwCase", "case-1")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "firstDay", "2026-01-01",
                        "lastDay", "2026-12-31",
                        "ground", "DURATION_ELAPSED",
                        "certainty", "DETERMINED"));
        assertThat(about(RUNS).fillsIn("reviseWwEndDate", typed("wwCase", "case-2")))
                .isEmpty();
        assertThat(about(RUNS).fillsIn("reviseWwEndDate", typed("wwCase", " "))).isEmpty();
    }

    @Test
    void anOfferGoesToWhereSomebodyLives() {
        assertThat(offer(RUNS, true)).containsExactlyEntriesOf(Map.of("municipality", "GM0546"));
    }

    @Test
    void anOfferRestsOnTheInvitationOnceThatIsAcceptedAndThePayloadSeen() {
        assertThat(offer(and(RUNS, "invitationAccepted", true), true)).containsEntry("ground", "ACCEPTED_INVITATION");
        assertThat(offer(and(RUNS, "invitationAccepted", true), false)).doesNotContainKey("ground");
        assertThat(offer(and(RUNS, "invitationAccepted", false), true)).doesNotContainKey("ground");
    }

    @Test
    void anOfferRestsOnTheLawOnceNoWwRuns() {
        var over = and(RUNS, "daysLeft", -1);
        assertThat(offer(over, true)).containsEntry("ground", "BY_LAW");
        assertThat(offer(List.of(over, and(RUNS, "wwCase", "case-2")), true)).doesNotContainKey("ground");
        assertThat(offer(List.of(over, and(and(RUNS, "wwCase", "case-2"), "outcome", "PLACED")), true))
                .containsEntry("ground", "BY_LAW");
    }

    @Test
    void anyOtherDecisionBeginsEmpty() {
        assertThat(about(RUNS).fillsIn("recordOutcome", typed("wwCase", "case-1")))
                .isEmpty();
    }

    @Test
    void whatIsNotAlwaysNeededMayBeStruck() {
        assertThat(about(RUNS).optional(typed("handover", "handover-1"))).containsExactly("WISHES");
        assertThat(about(RUNS).optional(typed("handover", "handover-2"))).isEmpty();
    }

    private static Map<String, String> offer(Map<String, Object> wwCase, boolean reviewed) {
        return offer(List.of(wwCase), reviewed);
    }

    private static Map<String, String> offer(List<Map<String, Object>> cases, boolean reviewed) {
        return subject(reviewed, cases).fillsIn("handOverFromWW", typed("handover", "handover-1"));
    }

    private static DecisionSubject about(Map<String, Object> wwCase) {
        return subject(true, List.of(wwCase));
    }

    private static DecisionSubject subject(boolean reviewed, List<Map<String, Object>> cases) {
        var payload =
                List.of(Map.of("field", "CONTACT", "required", true), Map.of("field", "WISHES", "required", false));
        var handover = Map.of("handover", "handover-1", "wwCase", "case-1", "reviewed", reviewed, "payload", payload);
        return new DecisionSubject(
                new AnswerPart(Map.of(
                        "municipality", Map.of("code", "GM0546"), "wwCases", cases, "handovers", List.of(handover))),
                false);
    }

    private static Map<String, Object> and(Map<String, Object> some, String name, Object value) {
        var more = new HashMap<>(some);
        more.put(name, value);
        return more;
    }

    private static DecisionForms.FilledIn typed(String name, String value) {
        return new DecisionForms.FilledIn(Map.of(name, List.of(value)), false);
    }
}
