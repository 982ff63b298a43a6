package nl.sluitend.infra.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.sluitend.command.deadline.Ticker;
import nl.sluitend.infra.postgres.OneAtATime;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.deadline.Deadline;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Runs each deadline, on one node at a time; a row records that its day is done. A run that broke off is repeated and
 * does nothing twice. The first run of a day is that day's; later ones find what a feed brought meanwhile, or what the
 * view had not folded yet, so that nobody waits for tomorrow.
 */
@Component
class DeadlineRuns implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineRuns.class);
    private static final Duration AFTER_START = Duration.ofSeconds(2);

    private final List<Deadline> deadlines;
    private final Ticker ticker;
    private final BooleanSupplier folded;
    private final DeadlineLimits limits;
    private final Clock clock;
    private final RecordedRuns runs;
    private final OneAtATime oneAtATime;
    private final Set<String> lookedAtEverybody = ConcurrentHashMap.newKeySet();

    DeadlineRuns(
            List<Deadline> deadlines,
            CommandGateway commands,
            BooleanSupplier folded,
            DeadlineLimits limits,
            Clock clock,
            DataSource dataSource) {
        this.deadlines = List.copyOf(deadlines);
        ticker = new Ticker(commands);
        this.folded = folded;
        this.limits = limits;
        this.clock = clock;
        runs = new RecordedRuns(JdbcClient.create(dataSource));
        oneAtATime = new OneAtATime(dataSource);
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        deadlines.forEach(
                each -> tasks.addFixedDelayTask(new FixedDelayTask(() -> look(each), limits.lookEvery(), AFTER_START)));
    }

    /** Waits for the views after a start: a person not folded yet would be skipped until tomorrow. */
    void look(Deadline deadline) {
        if (!deadline.isForEverybody() || folded.getAsBoolean()) {
            oneAtATime.run("deadline " + deadline.name(), () -> runOn(Amsterdam.day(clock.instant()), deadline));
        }
    }

    private void runOn(LocalDate day, Deadline deadline) {
        var name = deadline.name();
        boolean isDone = runs.isDone(name, day);
        if (isDone && lookedAtEverybody.contains(name)) {
            return;
        }
        var started = clock.instant();
        int acted = ticker.run(deadline, started);
        if (acted > 0 || !isDone) {
            runs.add(name, day, started, clock.instant(), acted);
            LOG.info("{} of {}: {} times something was due", name, day, acted);
        }
        if (deadline.isForEverybody()) {
            lookedAtEverybody.add(name);
        }
    }
}
