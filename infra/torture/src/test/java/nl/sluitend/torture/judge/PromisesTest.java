package nl.sluitend.torture.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.sluitend.torture.work.Answer.Kind;
import nl.sluitend.torture.work.Ask;
import nl.sluitend.torture.work.CasePerson;
import nl.sluitend.torture.work.Request;
import org.junit.jupiter.api.Test;

/** Against lost, doubled, invented and reordered decisions; each test is a seeded violation or its sound twin. */
class PromisesTest {

    private static final CasePerson AMINA = new CasePerson("amina", "case");
    private static final String BY_LETTER = "{'wwCase': 'case', 'channel': 'LETTER'}";
    private static final String BY_MAIL = "{'wwCase': 'case', 'channel': 'EMAIL'}";

    private final Told told = new Told().event("amina", "inhabitant-registered", "{}");

    @Test
    void whatWasAcknowledgedAndIsThereInOrderHolds() {
        told.event("amina", "contact-attempted", BY_LETTER).event("amina", "contact-attempted", BY_MAIL);
        assertThat(violations(letter(Kind.ACKNOWLEDGED), mail(Kind.ACKNOWLEDGED)))
                .isEmpty();
    }

    @Test
    void anAcknowledgedDecisionThatIsNotThereIsFound() {
        told.event("amina", "contact-attempted", BY_MAIL);
        assertThat(violations(letter(Kind.ACKNOWLEDGED), mail(Kind.ACKNOWLEDGED)))
                .singleElement()
                .asString()
                .contains("after 0 of 2 requests");
    }

    @Test
    void aDoubledDecisionIsFound() {
        told.event("amina", "contact-attempted", BY_LETTER).event("amina", "contact-attempted", BY_LETTER);
        assertThat(violations(letter(Kind.ACKNOWLEDGED))).hasSize(1);
    }

    @Test
    void decisionsInAnotherOrderAreFound() {
        told.event("amina", "contact-attempted", BY_MAIL).event("amina", "contact-attempted", BY_LETTER);
        assertThat(violations(letter(Kind.ACKNOWLEDGED), mail(Kind.ACKNOWLEDGED)))
                .hasSize(1);
    }

    @Test
    void aRefusedDecisionThatIsThereIsFound() {
        told.event("amina", "contact-attempted", BY_LETTER);
        assertThat(violations(letter(Kind.REFUSED))).hasSize(1);
    }

    @Test
    void whatNobodyKnowsAboutMayBeThereOnceOrNot() {
        assertThat(violations(letter(Kind.BROKEN), letter(Kind.UNAVAILABLE))).isEmpty();
        told.event("amina", "contact-attempted", BY_LETTER);
        assertThat(violations(letter(Kind.BROKEN), letter(Kind.UNAVAILABLE))).isEmpty();
        assertThat(violations(letter(Kind.BROKEN), letter(Kind.ACKNOWLEDGED))).isEmpty();
        told.event("amina", "contact-attempted", BY_LETTER).event("amina", "contact-attempted", BY_LETTER);
        assertThat(violations(letter(Kind.BROKEN), letter(Kind.UNAVAILABLE))).hasSize(1);
    }

    @Test
    void whatIsThereMustSayWhatWasAsked() {
        told.event("amina", "contact-attempted", "{'wwCase': 'another', 'channel': 'LETTER'}");
        assertThat(violations(letter(Kind.ACKNOWLEDGED))).hasSize(1);
    }

    @Test
    void halfADecisionIsFound() {
        told.event("amina", "handover-prepared", "{'wwCase': 'case', 'handover': 'made'}");
        assertThat(violations(prepared())).hasSize(1);
        told.event("amina", "inhabitant-informed", "{'handover': 'made'}");
        assertThat(violations(prepared())).isEmpty();
    }

    @Test
    void aKeyThatWasToldAndIsAnotherIsFound() {
        told.event("amina", "handover-prepared", "{'wwCase': 'case', 'handover': 'another'}")
                .event("amina", "inhabitant-informed", "{'handover': 'another'}");
        assertThat(violations(prepared())).hasSize(1);
    }

    @Test
    void aVersionThatWasShownAndDoesNotExistIsFound() {
        told.event("amina", "contact-attempted", BY_LETTER);
        assertThat(violations(new Request(AMINA, contact("LETTER"), Kind.ACKNOWLEDGED, "", 2)))
                .singleElement()
                .asString()
                .contains("version 2");
    }

    private List<String> violations(Request... requests) {
        return new Promises(told.ledger(), Arrays.asList(requests)).violations();
    }

    private static Request letter(Kind kind) {
        return new Request(AMINA, contact("LETTER"), kind, "", -1);
    }

    private static Request mail(Kind kind) {
        return new Request(AMINA, contact("EMAIL"), kind, "", -1);
    }

    private static Ask contact(String channel) {
        var marks = Map.of("wwCase", "case", "channel", channel);
        return new Ask("noor.uwv", "recordContactAttempt", Map.of(), List.of("contact-attempted"), marks, "");
    }

    private static Request prepared() {
        var events = List.of("handover-prepared", "inhabitant-informed");
        var ask = new Ask("noor.uwv", "prepareHandover", Map.of(), events, Map.of("wwCase", "case"), "handover");
        return new Request(AMINA, ask, Kind.ACKNOWLEDGED, "made", -1);
    }
}
