package nl.sluitend.benchmark.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the product is started in each shape. */
class ShapeTest {

    @Test
    void bothAreMeasuredOneAfterTheOther() {
        assertThat(Shape.named("both")).containsExactly(Shape.EMBEDDED, Shape.NODES);
        assertThat(Shape.named("nodes")).containsExactly(Shape.NODES);
    }

    @Test
    void nodesAreTwo() {
        assertThat(setup(Shape.NODES, null).command(1)).contains("--nodes=2");
        assertThat(setup(Shape.EMBEDDED, null).command(1)).doesNotContain("--nodes=2");
    }

    @Test
    void theHeapIsTheUsersUnlessOneIsGiven() {
        assertThat(setup(Shape.EMBEDDED, null).options()).isEmpty();
        assertThat(setup(Shape.EMBEDDED, "16g").options()).isEqualTo("-Xmx16g");
    }

    private static Setup setup(Shape shape, @Nullable String heap) {
        return new Setup(Path.of("home"), Path.of("data"), shape, heap);
    }
}
