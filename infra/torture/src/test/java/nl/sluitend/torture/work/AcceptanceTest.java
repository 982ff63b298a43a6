package nl.sluitend.torture.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.sluitend.torture.work.Answer.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A receipt that rejects a line acknowledges the others. */
class AcceptanceTest {

    private static final List<SentLine> SENT = List.of(line("a"), line("b"), line("c"));

    @Test
    void whatIsNotRejectedIsAcknowledged() {
        var receipt = receipt(Kind.ACKNOWLEDGED, "{\"rejectedNotListed\": 0, \"rejections\": [{\"line\": 2}]}");
        assertThat(new Acceptance(receipt).of(SENT)).containsExactly(line("a"), line("c"));
    }

    @Test
    void aReceiptWithoutRejectionsAcknowledgesAll() {
        var receipt = receipt(Kind.ACKNOWLEDGED, "{\"rejectedNotListed\": 0, \"rejections\": []}");
        assertThat(new Acceptance(receipt).of(SENT)).isEqualTo(SENT);
    }

    @Test
    void whereNotAllRejectionsAreListedNobodyKnowsWhichLinesWereTaken() {
        var receipt = receipt(Kind.ACKNOWLEDGED, "{\"rejectedNotListed\": 1, \"rejections\": []}");
        assertThat(new Acceptance(receipt).of(SENT)).isEmpty();
    }

    @Test
    void aReceiptThatBrokeOffAcknowledgesNothing() {
        assertThat(new Acceptance(receipt(Kind.UNAVAILABLE, "{\"rejections\": []}")).of(SENT))
                .isEmpty();
    }

    private static SentLine line(String reference) {
        return new SentLine(JsonMapper.shared().readTree("{\"caseReference\": \"%s\"}".formatted(reference)));
    }

    private static Answer receipt(Kind kind, String body) {
        return new Answer(kind, JsonMapper.shared().readTree(body), "", Duration.ZERO);
    }
}
