package nl.sluitend.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was set aside is a list as any other: its places are its own. */
class SetAsidesTest {

    private final Store store = Store.fresh();
    private final SetAsides setAsides = SetAsides.of(store.database(), "view", 1);

    @BeforeEach
    void begin() {
        setAsides.add(
                "told",
                Stream.of("a", "b", "c")
                        .map(stream -> new FoldFailure(stream, 1, "event", "Failure", Instant.EPOCH, 3))
                        .toList());
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void aPlaceIsBehindOrBeforeItsStream() {
        assertThat(streams(new Window(10, SetAsides.place("a")))).containsExactly("b", "c");
        assertThat(streams(Window.last(10, SetAsides.place("c")))).containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ZW1wbG95ZXJzCmEKYQ", "c2V0LWFzaWRl"})
    void whatIsNoPlaceOfThisListIsRefused(String place) {
        for (var window : List.of(new Window(10, place), Window.last(10, place))) {
            assertThatThrownBy(() -> setAsides.page(window))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().code())
                                    .isEqualTo("cursors-come-from-the-list-itself"));
        }
    }

    private List<String> streams(Window window) {
        return setAsides.page(window).stream().map(SetAside::stream).toList();
    }
}
