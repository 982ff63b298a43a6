package nl.sluitend.torture.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.torture.work.SentLine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Against gaps, lost and doubled lines and signals, and tasks of nobody. */
class LedgerTest {

    private static final String FIRST = "2026-11-01T06:00:00Z";
    private static final String LATER = "2026-11-01T07:00:00Z";

    private final Told told = new Told();

    @Test
    void aStreamWithAGapOrADoubleIsFound() {
        told.event("amina", "a", "{}").event("amina", "b", "{}");
        assertThat(new Streams(told.ledger()).violations()).isEmpty();
        told.numbered("amina", 3, "d", "{}").numbered("kees", 0, "a", "{}").numbered("kees", 0, "a", "{}");
        assertThat(new Streams(told.ledger()).violations()).hasSize(2);
    }

    @Test
    void aLineThatWasAcknowledgedIsThereOnce() {
        registered("amina", FIRST, "2027-02-01");
        assertThat(delivered(line("WW-1", FIRST, "2027-02-01"))).isEmpty();
    }

    @Test
    void aLostLineIsFound() {
        registered("amina", FIRST, "2027-02-01");
        assertThat(delivered(line("WW-1", FIRST, "2027-02-01"), line("WW-2", FIRST, "2027-03-01")))
                .anyMatch(violation -> violation.startsWith("2 cases were acknowledged, 1 are there"));
    }

    @Test
    void aLostChangeIsFound() {
        registered("amina", FIRST, "2027-02-01");
        assertThat(delivered(line("WW-1", FIRST, "2027-02-01"), line("WW-1", LATER, "2027-01-31")))
                .singleElement()
                .asString()
                .startsWith("the cases say");
    }

    @Test
    void aChangeThatIsThereTwiceIsFound() {
        registered("amina", FIRST, "2027-02-01");
        revised("amina", LATER, "2027-01-31");
        assertThat(delivered(line("WW-1", FIRST, "2027-02-01"), line("WW-1", LATER, "2027-01-31")))
                .isEmpty();
        revised("amina", LATER, "2027-01-31");
        assertThat(delivered(line("WW-1", FIRST, "2027-02-01"), line("WW-1", LATER, "2027-01-31")))
                .singleElement()
                .asString()
                .startsWith("asserted twice");
    }

    @Test
    void aSignalThatIsMissingOrDoubledIsFound() {
        registered("amina", FIRST, "2027-02-01");
        assertThat(new Signals(told.ledger()).violations())
                .singleElement()
                .asString()
                .endsWith("was not signalled");
        told.event("amina", "expiring-ww-flagged", "{'wwCase': 'case-amina'}");
        assertThat(new Signals(told.ledger()).violations()).isEmpty();
        told.event("amina", "expiring-ww-flagged", "{'wwCase': 'case-amina'}");
        assertThat(new Signals(told.ledger()).violations())
                .singleElement()
                .asString()
                .endsWith("signalled 2 times");
    }

    @Test
    void aRightThatRevivedIsSignalledOnceMore() {
        registered("amina", FIRST, "2027-02-01");
        told.event("amina", "expiring-ww-flagged", "{'wwCase': 'case-amina'}");
        told.event("amina", "outcome-recorded", "{'wwCase': 'case-amina'}");
        told.event("amina", "ww-revived", "{'wwCase': 'case-amina'}");
        assertThat(new Signals(told.ledger()).violations())
                .singleElement()
                .asString()
                .endsWith("was not signalled");
        told.event("amina", "expiring-ww-flagged", "{'wwCase': 'case-amina'}");
        assertThat(new Signals(told.ledger()).violations()).isEmpty();
    }

    @Test
    void whoIsOnlyRegisteredHasATotalTimelineToo() {
        told.event("nobody", "inhabitant-registered", """
                {"inhabitant": "nobody", "origin": "WW", "ageBand": "FROM_50", "name": {"value": "n"}, "birthDate": {"value": "b"},
                 "contact": {"value": "c"}, "assertedAt": "2026-11-01T06:00:00Z", "occurredOn": "2026-11-01"}
                """);
        assertThat(new Tasks(told.ledger()).violations()).isEmpty();
    }

    private void registered(String stream, String assertedAt, String lastDay) {
        told.event(stream, "inhabitant-registered", "{}");
        told.event(stream, "ww-case-registered", assertion(stream, assertedAt, lastDay));
    }

    private void revised(String stream, String assertedAt, String lastDay) {
        told.event(stream, "ww-end-date-revised", assertion(stream, assertedAt, lastDay));
    }

    private static String assertion(String stream, String assertedAt, String lastDay) {
        return "{'wwCase': 'case-%s', 'assertedAt': '%s', 'lastDay': '%s'}".formatted(stream, assertedAt, lastDay);
    }

    private List<String> delivered(SentLine... lines) {
        return new Deliveries(told.ledger(), List.of(lines)).violations();
    }

    private static SentLine line(String reference, String assertedAt, String lastDay) {
        return new SentLine(JsonMapper.shared().readTree("""
                {"caseReference": "%s", "burgerservicenummer": "%s", "assertedAt": "%s", "lastDay": {"date": "%s"}}
                """.formatted(reference, reference, assertedAt, lastDay)));
    }
}
