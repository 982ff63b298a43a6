package nl.sluitend.gateway.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import nl.sluitend.gateway.decision.SettingRefused;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.rule.Refused;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.Test;

/** What a sender learns of a command: that it was recorded, a refusal, an outage, or the fault as it is. */
class CommandsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Commands decidedBy(MessageHandler<CommandMessage<?>> side, Duration patience) {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(String.class.getName(), side);
        return new Commands(
                DefaultCommandGateway.builder().commandBus(bus).build(), new BusTimeout(new BusLimits(patience)));
    }

    private static Commands failingWith(Exception failure) {
        return decidedBy(
                _ -> {
                    throw failure;
                },
                PATIENCE);
    }

    @Test
    void whatWasRecordedIsTold() {
        var recorded = Recorded.of("stream", 7, Effect.DONE);

        assertThat(decidedBy(_ -> recorded, PATIENCE).send("command")).isEqualTo(recorded);
    }

    @Test
    void aRuleThatSaysNoIsARefusalAndNoFault() {
        var no = catchThrowableOfType(
                CommandRefused.class,
                () -> failingWith(Unknown.VERSION.refused()).send("command"));

        assertThat(no.refusal()).isEqualTo(Unknown.VERSION.refusal());
    }

    /** Whoever has nothing to do with the person is told the same as where there is nobody. */
    @Test
    void aStrangerIsToldThatThereIsNobody() {
        var no = catchThrowableOfType(
                CommandRefused.class,
                () -> failingWith(new Refused(Unknown.VERSION.refusal()).toStranger())
                        .send("command"));

        assertThat(no.refusal()).isEqualTo(Unknown.INHABITANT.refusal());
    }

    @Test
    void aStoreThatIsAwayIsAnOutageOfIt() {
        var away = catchThrowableOfType(
                Unavailable.class,
                () -> failingWith(new SQLTransientConnectionException("postgres:5432 refused"))
                        .send("command"));

        assertThat(away.backend()).isEqualTo(Backend.EVENT_STORE);
        assertThat(away).hasMessage("the event store does not answer");
    }

    @Test
    void whatIsAwayKeepsItsOwnName() {
        var away = catchThrowableOfType(
                Unavailable.class,
                () -> failingWith(new Unavailable(Backend.VAULT, new SQLTransientConnectionException("refused")))
                        .send("command"));

        assertThat(away.backend()).isEqualTo(Backend.VAULT);
    }

    @Test
    void aStoreThatHangsIsAnOutageOfIt() {
        var never = new CountDownLatch(1);
        var commands = decidedBy(
                _ -> {
                    never.await();
                    return Recorded.of("stream", 7, Effect.DONE);
                },
                Duration.ofMillis(50));

        assertThatThrownBy(() -> commands.send("command")).isInstanceOf(Unavailable.class);
        never.countDown();
    }

    @Test
    void whatBreaksIsThrownAsItIs() {
        assertThatThrownBy(() -> failingWith(new UnsupportedOperationException("a fault of ours"))
                        .send("command"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("a fault of ours");
        assertThatThrownBy(() -> failingWith(new IOException("unreadable")).send("command"))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void aWaitThatIsTooShortIsNoSetting() {
        assertThatThrownBy(() -> new BusLimits(Duration.ZERO))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("sluitend.graphql.wait");
    }
}
