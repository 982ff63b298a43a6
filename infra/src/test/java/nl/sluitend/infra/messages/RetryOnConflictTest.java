package nl.sluitend.infra.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** A command that met another on the same stream. */
class RetryOnConflictTest {

    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final CommandGateway gateway = DefaultCommandGateway.builder()
            .commandBus(bus)
            .retryScheduler(new RetryOnConflict())
            .build();
    private final AtomicInteger decided = new AtomicInteger();

    private CompletableFuture<Object> send(int conflicts) {
        bus.subscribe(String.class.getName(), command -> {
            if (decided.incrementAndGet() <= conflicts) {
                throw new ConcurrencyException("another was first", new IllegalStateException("unique key"));
            }
            return "decided";
        });
        return gateway.send("command");
    }

    @Test
    void theLoserIsDecidedAnew() throws Exception {
        assertThat(send(2).get(10, TimeUnit.SECONDS)).isEqualTo("decided");
        assertThat(decided).hasValue(3);
    }

    @Test
    void whoKeepsLosingIsToldSo() {
        assertThat(send(100))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(ConcurrencyException.class);
        assertThat(decided).hasValue(7);
    }

    @Test
    void aRefusalIsFinal() {
        bus.subscribe(String.class.getName(), _ -> {
            decided.incrementAndGet();
            throw new CommandExecutionException("no", null);
        });

        assertThatThrownBy(() -> gateway.sendAndWait("command")).isInstanceOf(CommandExecutionException.class);
        assertThat(decided).hasValue(1);
    }
}
