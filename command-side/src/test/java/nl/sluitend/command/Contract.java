package nl.sluitend.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.hamcrest.CoreMatchers.instanceOf;

import nl.sluitend.command.agreement.CoveredDays;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.rule.Rulebook;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** Given what happened, when somebody decides, then it is recorded, or refused by a rule. */
public final class Contract<T> {

    private final TestExecutor<T> history;

    private Contract(TestExecutor<T> history) {
        this.history = history;
    }

    /** A stream of that aggregate with these events. */
    public static <T> Contract<T> given(Class<T> aggregate, Object... events) {
        return given(new CaseOwnersInMemory(), aggregate, events);
    }

    /** The same, where agreements cover these days. */
    public static <T> Contract<T> given(CoveredDays days, Class<T> aggregate, Object... events) {
        return given(new CaseOwnersInMemory(), days, aggregate, events);
    }

    /** The same, where cases have these owners. */
    public static <T> Contract<T> given(CaseOwners owners, Class<T> aggregate, Object... events) {
        return given(owners, new CoveredDaysInMemory(), aggregate, events);
    }

    private static <T> Contract<T> given(CaseOwners owners, CoveredDays days, Class<T> aggregate, Object... events) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(owners);
        fixture.registerInjectableResource(days);
        return new Contract<>(events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events));
    }

    /** Somebody decides. */
    public Result<T> when(Object command) {
        return new Result<>(history.when(command));
    }

    /** What came of it. */
    public record Result<T>(ResultValidator<T> result) {

        /** The sender learns of this effect, and in whose stream it was recorded. */
        public Result<T> answers(Effect effect) {
            result.expectResultMessagePayloadMatching(matches(payload -> payload instanceof Recorded recorded
                    && recorded.effect() == effect
                    && !recorded.stream().isEmpty()));
            return this;
        }

        /** The sender learns this. */
        public Result<T> answersWith(Object answer) {
            result.expectResultMessagePayload(answer);
            return this;
        }

        /** Exactly these events were recorded. */
        public void records(Object... events) {
            result.expectSuccessfulHandlerExecution().expectEvents(events);
        }

        /** The command was taken and recorded nothing. */
        public void recordsNothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        /** The rule said no, and nothing was recorded. */
        public void refusedBy(Class<? extends Rule> rule) {
            result.expectNoEvents()
                    .expectException(instanceOf(Refused.class))
                    .expectExceptionDetails(Refusal.class)
                    .expectExceptionMessage(equalTo(Rulebook.codeOf(rule)));
            assertThat(Rulebook.refusalOf(rule).remedy().nl()).isNotBlank();
        }
    }
}
