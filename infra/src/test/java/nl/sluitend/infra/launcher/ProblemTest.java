package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads when a verb was answered with something else. */
class ProblemTest {

    @Test
    void aFeedThatWasInterruptedTellsWhyWhatToDoAndHowFarItCame() {
        assertThat(Problem.told("""
                {"status": 503, "code": "feed-interrupted",
                 "message": {"nl": "De aanlevering is onderbroken.", "en": "The feed was interrupted."},
                 "remedy": {"nl": "Stuur later opnieuw.", "en": "Send it again later."},
                 "receipt": {"received": 4443, "new": 4397, "changed": 0, "unchanged": 0, "rejected": 46,
                             "rejections": [{"line": 234, "field": "lastDay.ground"}]}}
                """))
                .isEqualTo("The feed was interrupted. Send it again later."
                        + " So far: received 4,443, new 4,397, changed 0, unchanged 0, rejected 46.");
    }

    @Test
    void whatTellsAPersonNothingIsNotRepeated() {
        assertThat(List.of("", " \n", "<!doctype html><html>…</html>"))
                .allSatisfy(answer -> assertThat(Problem.told(answer)).startsWith("./sluitend status shows"));
        assertThat(Problem.told("first line\nsecond line")).isEqualTo("first line");
    }

    @Test
    void whatIsNoProblemDocumentIsToldAsItIs() {
        assertThat(Problem.told("bad gateway")).isEqualTo("bad gateway");
        assertThat(Problem.told("{\"error\": \"teapot\"}")).isEqualTo("{\"error\": \"teapot\"}");
    }
}
