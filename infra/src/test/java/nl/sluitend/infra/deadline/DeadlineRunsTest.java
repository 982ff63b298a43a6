package nl.sluitend.infra.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.sluitend.kernel.deadline.Deadline;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.wwcase.CaseToFlag;
import nl.sluitend.kernel.wwcase.CasesToFlag;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.FlaggingWindow;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.config.Task;

/** Nobody names a deadline of the command side to the application, which finds it and has it looked at (ADR 29). */
class DeadlineRunsTest {

    private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");

    private final List<FlagExpiringWw> sent = new ArrayList<>();
    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();

    /** A view that does not know yet what was sent. */
    static final class LateView {

        @QueryHandler
        List<CaseToFlag> answer(CasesToFlag asked) {
            return Stream.of(new CaseToFlag("anna", "ww-1"), new CaseToFlag("bob", "ww-2"))
                    .limit(asked.most())
                    .toList();
        }
    }

    @AfterEach
    void close() {
        application.close();
    }

    private void start() {
        application.registerBean(QueryGateway.class, DeadlineRunsTest::queries);
        application.registerBean(CommandGateway.class, this::commands);
        application.registerBean(FlaggingWindow.class, () -> () -> 180);
        application.registerBean(BooleanSupplier.class, () -> () -> true);
        application.registerBean(DeadlineLimits.class, () -> new DeadlineLimits(Duration.ofSeconds(5)));
        application.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        application.registerBean(DataSource.class, DeadlineRunsTest::database);
        application.register(Deadlines.class, DeadlineRuns.class);
        application.refresh();
    }

    private static QueryGateway queries() {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new LateView()).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    private CommandGateway commands() {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(FlagExpiringWw.class.getName(), message -> {
            sent.add((FlagExpiringWw) message.getPayload());
            return Recorded.of("somebody", 1, Effect.CHANGED);
        });
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /** One in which no other node is at work. */
    private static DataSource database() {
        return new AbstractDataSource() {

            @Override
            public Connection getConnection() {
                return answering(Connection.class);
            }

            @Override
            public Connection getConnection(String user, String password) {
                return getConnection();
            }
        };
    }

    /** Says yes, in one row. */
    private static <T> T answering(Class<T> part) {
        var rows = new AtomicInteger(1);
        return part.cast(Proxy.newProxyInstance(part.getClassLoader(), new Class<?>[] {part}, (_, method, _) -> {
            Class<?> answer = method.getReturnType();
            if (answer == boolean.class) {
                return method.getName().equals("next")
                        ? rows.getAndDecrement() > 0
                        : method.getName().equals("getBoolean");
            }
            if (answer == int.class) {
                return 1;
            }
            return answer.isInterface() && part.getPackage().equals(answer.getPackage()) ? answering(answer) : null;
        }));
    }

    private List<Runnable> tasks() {
        var registrar = new ScheduledTaskRegistrar();
        application.getBean(DeadlineRuns.class).configureTasks(registrar);
        return registrar.getFixedDelayTaskList().stream().map(Task::getRunnable).toList();
    }

    @Test
    void aDeadlineOfTheCommandSideIsFound() {
        start();

        assertThat(application.getBeansOfType(Deadline.class).values())
                .extracting(Deadline::name)
                .contains("expiring-ww");
    }

    @Test
    void eachThatIsFoundIsLookedAtAndWhatItSaysIsDueIsSent() {
        start();

        assertThat(tasks())
                .hasSameSizeAs(application.getBeansOfType(Deadline.class).values());
        tasks().forEach(Runnable::run);
        assertThat(sent).extracting(command -> command.inhabitant().value()).containsExactly("anna", "bob");
        assertThat(sent)
                .allSatisfy(command -> assertThat(command.decision().at()).isEqualTo(NOW));
    }
}
