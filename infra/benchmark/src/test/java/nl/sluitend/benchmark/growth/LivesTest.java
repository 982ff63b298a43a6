package nl.sluitend.benchmark.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.kernel.event.InhabitantEvent;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lives for a history. */
class LivesTest {

    private static final Instant END = Instant.parse("2026-11-22T12:00:00Z");
    private static final Map<Placeholder, byte[]> SOMEBODY = Arrays.stream(Placeholder.values())
            .collect(Collectors.toMap(Function.identity(), blank -> "filled".getBytes(UTF_8)));

    private final Lives lives = Lives.lived(12, END, 3);

    @BeforeAll
    static void nobodyIsCalled() {
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    @Test
    void whatPeopleNeedIsThereForThem() {
        assertThat(Surroundings.registered(Instant.parse("2026-01-05T09:00:00Z")))
                .hasSize(3);
    }

    @Test
    void theSameSeedGivesTheSameLives() {
        assertThat(names(lives)).isEqualTo(names(Lives.lived(12, END, 3)));
    }

    @Test
    void someLivesComeAsFarAsAnOutcome() {
        assertThat(names(Lives.lived(40, END, 3))).anyMatch(life -> life.contains("outcome-recorded"));
    }

    @Test
    void whatIsFilledInIsReadBackByTheProductsSerializer() {
        var serializer = EventSerializer.create();
        for (var event : lives.kinds().getFirst()) {
            var form = new SimpleSerializedObject<>(
                    event.payload().filled(SOMEBODY), byte[].class, event.name(), event.revision());
            assertThat(serializer.<byte[], Object>deserialize(form)).isInstanceOf(InhabitantEvent.class);
        }
    }

    @Test
    void noBlankIsLeftOpen() {
        for (var event : lives.kinds().getLast()) {
            var text = new String(event.payload().filled(SOMEBODY), UTF_8);
            assertThat(Placeholder.ANY.matcher(text).find()).isFalse();
        }
    }

    private static List<List<String>> names(Lives lives) {
        return lives.kinds().stream()
                .map(life -> life.stream().map(Lived::name).toList())
                .toList();
    }
}
