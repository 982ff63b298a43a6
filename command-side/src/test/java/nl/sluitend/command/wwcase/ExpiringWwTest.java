package nl.sluitend.command.wwcase;

import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.PERIOD;
import static nl.sluitend.command.History.REFERENCE;
import static nl.sluitend.command.History.WORK;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.command.Running;
import nl.sluitend.command.deadline.Ticker;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.CaseToFlag;
import nl.sluitend.kernel.wwcase.CasesToFlag;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;

/** The run of a day signals each case that is due, once, whatever the view says. */
class ExpiringWwTest {

    private static final int WINDOW = 100;

    @Test
    void everyCaseThatIsDueIsSignalledInTheNameOfTheRun() {
        try (var running = Running.with(new CurrentView(3))) {
            register(running, 3);

            assertThat(run(running)).isEqualTo(3);
            assertThat(flags(running, 3))
                    .containsExactlyElementsOf(IntStream.range(0, 3)
                            .mapToObj(ExpiringWwTest::flagged)
                            .toList());
        }
    }

    @Test
    void runningTwiceSignalsNothingTwice() {
        try (var running = Running.with(new CurrentView(3))) {
            register(running, 3);
            run(running);

            assertThat(run(running)).isZero();
            assertThat(flags(running, 3)).hasSize(3);
        }
    }

    @Test
    void aViewThatLagsBehindDoesNoHarm() {
        try (var running = Running.with(new LaggingView(3))) {
            register(running, 3);

            assertThat(run(running)).isEqualTo(3);
            assertThat(run(running)).isZero();
            assertThat(flags(running, 3)).hasSize(3);
        }
    }

    @Test
    void aRefusalDoesNotKeepTheNextFromBeingSignalled() {
        try (var running = Running.with(new LaggingView(3))) {
            register(running, 3);
            running.commands()
                    .sendAndWait(new RecordOutcome(
                            somebody(0),
                            caseOf(0),
                            Outcome.SELF_FOUND_WORK,
                            TODAY,
                            Evidence.EMPLOYMENT_RECORD,
                            by(ADVISER)));

            assertThat(run(running)).isEqualTo(2);
            assertThat(running.refusals()).isNotEmpty().allSatisfy(line -> {
                assertThat(line.target()).isEqualTo(somebody(0).value());
                assertThat(line.code()).isEqualTo("the-ww-case-is-open");
            });
        }
    }

    @Test
    void aDossierThatCannotBeReadDoesNotKeepTheNextFromBeingSignalled() {
        try (var running = Running.with(new LaggingView(3))) {
            register(running, 3);
            running.lose(somebody(0), new IllegalStateException(new SerializationException("unreadable")));

            assertThat(run(running)).isEqualTo(2);
        }
    }

    @Test
    void moreThanAreAskedForAtOnceAreAllSignalled() {
        try (var running = Running.with(new CurrentView(501))) {
            register(running, 501);

            assertThat(run(running)).isEqualTo(501);
        }
    }

    private static int run(Running running) {
        return new Ticker(running.commands()).run(new ExpiringWw(running.queries(), () -> WINDOW), NOW);
    }

    private static void register(Running running, int people) {
        for (int i = 0; i < people; i++) {
            running.commands()
                    .sendAndWait(new RecordWwCase(
                            somebody(i),
                            caseOf(i),
                            REFERENCE,
                            DETAILS,
                            IN_LEIDEN,
                            PERIOD,
                            WORK,
                            DETAILS.ageBand(),
                            by(FEED)));
        }
    }

    private static InhabitantId somebody(int i) {
        return new InhabitantId("00000000-0000-4000-8000-%012d".formatted(i));
    }

    /** A case is one person's. */
    private static WwCaseId caseOf(int i) {
        return new WwCaseId(CASE.value() + "-" + i);
    }

    private static ExpiringWwFlagged flagged(int i) {
        return new ExpiringWwFlagged(caseOf(i).value(), FlaggedBy.DAILY_RUN, PERIOD.lastDay(), WINDOW, TODAY);
    }

    private static List<Object> flags(Running running, int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> running.events(somebody(i).value()))
                .flatMap(List::stream)
                .filter(ExpiringWwFlagged.class::isInstance)
                .toList();
    }

    /** Shows everybody as due for ever. */
    static class LaggingView {

        final List<CaseToFlag> due;

        LaggingView(int people) {
            due = new ArrayList<>(IntStream.range(0, people)
                    .mapToObj(i -> new CaseToFlag(somebody(i).value(), caseOf(i).value()))
                    .toList());
        }

        @QueryHandler
        List<CaseToFlag> due(CasesToFlag query) {
            return due.stream().limit(query.most()).toList();
        }
    }

    /** Hears of each signal before the next question. */
    static final class CurrentView extends LaggingView {

        CurrentView(int people) {
            super(people);
        }

        @EventHandler
        void on(ExpiringWwFlagged event, @SourceId String inhabitant) {
            due.remove(new CaseToFlag(inhabitant, event.wwCase()));
        }
    }
}
