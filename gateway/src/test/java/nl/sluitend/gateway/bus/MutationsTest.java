package nl.sluitend.gateway.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.sluitend.gateway.bus.Mutations.Answer;
import nl.sluitend.gateway.decision.DecisionsOfTests;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.view.BeingRepaired;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision is answered with what is seen of it or with a refusal, and each is written down once. */
class MutationsTest {

    private static final Decision DECISION = new Decision(Caller.product(), Instant.EPOCH, null);
    private static final Recorded RECORDED = Recorded.of("stream", 7, Effect.DONE);
    private static final Refusal NO = Unknown.VERSION.refusal();
    private static final String KEY = "4d3b0a51-7c59-4d0e-8f4e-1f2e3d4c5b6a";

    private final List<DecisionLine> lines = new ArrayList<>();
    private final Mutations mutations = new Mutations(DecisionsOfTests.writtenTo(lines::add));

    /** Sees what a test says, and whether that may come to be seen. */
    private record Seen(Supplier<Optional<String>> found, boolean isYours) implements ReadBack<String> {

        @Override
        public Optional<String> after(Recorded recorded) {
            return found.get();
        }

        @Override
        public boolean isYoursToSee(Recorded recorded) {
            return isYours;
        }
    }

    private Answer<String> seen(ReadBack<String> view) {
        return mutations.answer("act", KEY, Unknown.INHABITANT, DECISION, () -> RECORDED, view);
    }

    private Answer<String> done(Supplier<String> work) {
        return mutations.answer("act", KEY, Unknown.INHABITANT, DECISION, work);
    }

    private static Supplier<String> failing(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }

    @Test
    void whatIsSeenIsShown() {
        assertThat(seen(new Seen(() -> Optional.of("as it is now"), true)))
                .isEqualTo(new Answer<>("as it is now", new Recording(7, true, false, true), null));
        assertThat(lines).as("the deciding side writes what it granted").isEmpty();
    }

    @Test
    void whatIsNotSeenWasRecordedAllTheSame() {
        assertThat(seen(new Seen(Optional::empty, true)).recorded()).isEqualTo(new Recording(7, false, false, true));
        assertThat(seen(new Seen(Optional::empty, false)).recorded()).isEqualTo(new Recording(7, false, false, false));
        assertThat(seen(_ -> Optional.empty()).recorded())
                .as("unless a view says otherwise it may come to be seen")
                .isEqualTo(new Recording(7, false, false, true));
    }

    @Test
    void aViewThatFailsTakesNothingBack() {
        var outage = seen(_ -> {
            throw new IllegalStateException("away");
        });
        assertThat(outage).isEqualTo(new Answer<>(null, new Recording(7, false, false, true), null));
        var repair = seen(_ -> {
            throw new BeingRepaired(Instant.EPOCH);
        });
        assertThat(repair).isEqualTo(new Answer<>(null, new Recording(7, false, true, true), null));
    }

    @Test
    void whatTheDecidingSideRefusedIsToldAndNotWrittenAgain() {
        var refused = done(failing(new CommandRefused(NO)));

        assertThat(refused).isEqualTo(new Answer<>(null, null, NO));
        assertThat(lines).isEmpty();
    }

    @Test
    void aRefusalLooksForNoView() {
        var answer = mutations.<String>answer(
                "act",
                KEY,
                Unknown.INHABITANT,
                DECISION,
                () -> {
                    throw new CommandRefused(NO);
                },
                _ -> Optional.of("never"));

        assertThat(answer).isEqualTo(new Answer<>(null, null, NO));
    }

    @Test
    void whatTheGatewayRefusesIsToldAndWrittenDown() {
        assertRefused(Unknown.VERSION.refused(), NO);
    }

    @Test
    void whoIsNotThereIsTheUnknownOfTheInput() {
        assertRefused(new AggregateNotFoundException(KEY, "none"), Unknown.INHABITANT.refusal());
    }

    @Test
    void whoeverWasSecondIsToldSo() {
        assertRefused(new ConcurrencyException("meanwhile"), NO);
    }

    private void assertRefused(RuntimeException failure, Refusal refusal) {
        assertThat(done(failing(failure))).isEqualTo(new Answer<>(null, null, refusal));
        assertThat(lines).containsExactly(line(false, refusal.code(), refusal.field()));
    }

    private static DecisionLine line(boolean granted, @Nullable String code, @Nullable String field) {
        return new DecisionLine(Instant.EPOCH, DECISION.caller(), "act", KEY, granted, code, field);
    }

    @Test
    void aFaultIsNoRefusal() {
        var fault = new IllegalStateException("ours");

        assertThatThrownBy(() -> done(failing(fault))).isSameAs(fault);
        assertThat(lines).isEmpty();
    }

    @Test
    void whatLeavesNoEventIsWrittenDownWhenItIsGrantedToo() {
        assertThat(mutations
                        .answerWithoutEvent("act", KEY, Unknown.INHABITANT, DECISION, () -> "done")
                        .given())
                .isEqualTo("done");
        assertThat(lines).containsExactly(line(true, null, null));
    }

    @Test
    void whatIsRefusedAndLeavesNoEventWasNotGranted() {
        var refused = mutations.answerWithoutEvent(
                "act", KEY, Unknown.INHABITANT, DECISION, failing(Unknown.VERSION.refused()));

        assertThat(refused.refusal()).isEqualTo(NO);
        assertThat(lines).containsExactly(line(false, NO.code(), NO.field()));
    }

    @Test
    void anAnswerBecomesTheTypeOfTheSchema() {
        assertThat(done(() -> "done").<List<Object>>as((given, recorded, refusal) -> {
                    assertThat(recorded).isNull();
                    assertThat(refusal).isNull();
                    return List.of(String.valueOf(given));
                }))
                .isEqualTo(List.of("done"));
    }
}
