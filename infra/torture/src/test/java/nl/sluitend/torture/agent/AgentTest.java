package nl.sluitend.torture.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgentTest {

    /** Where a bug is seeded, with what is taken from or given back to the product. */
    private static final Map<String, String> SEEDED = Map.of(
            "nl.sluitend.query.fold.BatchProjector", "unseen",
            "nl.sluitend.command.wwcase.WwCase", "flagged",
            "nl.sluitend.infra.clock.ProductClock", "instant",
            "nl.sluitend.infra.clock.SystemClock", "clock",
            "org.axonframework.eventhandling.TrackingEventProcessor$Builder", "validate");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** A place that was renamed would never be passed, and never crash. */
    @ParameterizedTest
    @EnumSource
    void everyCrashPointIsInTheProduct(CrashPoint point) throws ClassNotFoundException {
        assertThat(methodsOf(point.type())).contains(point.method());
    }

    @Test
    void everyPlaceOfASeededFaultIsInTheProduct() throws ClassNotFoundException {
        for (var place : SEEDED.entrySet()) {
            assertThat(methodsOf(place.getKey())).contains(place.getValue());
        }
        assertThat(methodsOf("nl.sluitend.query.fold.BatchProjector")).contains("follows", "log");
    }

    @Test
    void ordersAreReadAsTheyWereWritten() throws IOException {
        var orders = Orders.NONE
                .with(SeededFault.SKIPPED_WRITE, SeededFault.TOKEN_AHEAD)
                .crashing(CrashPoint.KEY_NOT_USED, 3)
                .slowed(40)
                .shifted(-3600);
        orders.writeTo(folder.resolve("orders"));
        assertThat(Orders.readFrom(folder.resolve("orders"))).isEqualTo(orders);
        Orders.NONE.writeTo(folder.resolve("orders"));
        assertThat(Orders.readFrom(folder.resolve("orders"))).isEqualTo(Orders.NONE);
    }

    @Test
    void faultsAreKnownByTheirLabels() {
        assertThat(SeededFault.labelled("token-ahead")).contains(SeededFault.TOKEN_AHEAD);
        assertThat(SeededFault.labelled("gremlins")).isEmpty();
    }

    private static Collection<String> methodsOf(String type) throws ClassNotFoundException {
        var methods =
                Class.forName(type, false, AgentTest.class.getClassLoader()).getDeclaredMethods();
        return List.copyOf(Arrays.stream(methods).map(Method::getName).toList());
    }
}
