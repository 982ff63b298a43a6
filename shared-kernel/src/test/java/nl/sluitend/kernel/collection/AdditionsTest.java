package nl.sluitend.kernel.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdditionsTest {

    @Test
    void addingLeavesWhatWasThereAsItWas() {
        var list = List.of(1);
        var map = Map.of("b", 1);

        assertThat(Additions.plus(list, 2)).containsExactly(1, 2);
        assertThat(Additions.plus(map, "a", 2)).containsExactly(Map.entry("a", 2), Map.entry("b", 1));
        assertThat(list).containsExactly(1);
        assertThat(map).containsOnlyKeys("b");
    }
}
