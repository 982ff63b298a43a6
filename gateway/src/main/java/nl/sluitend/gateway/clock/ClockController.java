package nl.sluitend.gateway.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Returns the time of the product, and moves it where that is allowed. */
@Controller
class ClockController {

    private final Clock clock;
    private final ObjectProvider<MovableClock> movable;
    private final Decisions decisions;
    private final Mutations mutations;

    ClockController(Clock clock, ObjectProvider<MovableClock> movable, Decisions decisions, Mutations mutations) {
        this.clock = clock;
        this.movable = movable;
        this.decisions = decisions;
        this.mutations = mutations;
    }

    @QueryMapping
    Reading clock() {
        return Reading.at(clock.instant());
    }

    @MutationMapping
    ClockPayload moveClock(@Argument MoveClockInput input, Caller caller) {
        var answer = mutations.answerWithoutEvent(
                "moveClock", null, Unknown.VERSION, decisions.by(caller, null), () -> moved(input.by()));
        return new ClockPayload(answer.given(), answer.refusal());
    }

    private Reading moved(Duration by) {
        Refused.require(
                new TheClockMovesForward(by),
                new TheClockStaysInTheSpan(clock.instant(), by),
                new TheClockCanBeMoved(movable.getIfAvailable() != null));
        return Reading.at(movable.getObject().move(by));
    }

    record MoveClockInput(Duration by) {}

    record ClockPayload(@Nullable Reading clock, @Nullable Refusal refusal) {}

    record Reading(Instant now, LocalDate today) {

        static Reading at(Instant now) {
            return new Reading(now, Amsterdam.day(now));
        }
    }
}
