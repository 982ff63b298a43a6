package nl.sluitend.query.assembly;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.wwcase.Outcome;
import org.axonframework.eventhandling.DomainEventMessage;

/** Live documents equal rebuilt ones, however the events arrived. */
class ReplayPropertyTest {

    /** Any step in any order: a fold is total, whatever the aggregate would have refused. */
    enum Step {
        FLAG,
        INVITE,
        PREPARE,
        REVIEW,
        OFFER,
        OFFER_ELSEWHERE,
        QUESTION,
        ANSWER,
        ACCEPT,
        REJECT,
        WITHDRAW,
        ENROL,
        PLACE,
        END,
        REVIVE;

        Somebody happenTo(Somebody somebody) {
            return switch (this) {
                case FLAG -> somebody.flagged();
                case INVITE -> somebody.invitedAndWilling();
                case PREPARE -> somebody.prepared(PayloadField.CONTACT, PayloadField.HOURS);
                case REVIEW -> somebody.strikes(PayloadField.HOURS);
                case OFFER -> somebody.offeredTo(LEIDEN, TODAY);
                case OFFER_ELSEWHERE -> somebody.offeredTo(KATWIJK, TODAY.plusDays(2));
                case QUESTION -> somebody.questioned(TODAY.plusDays(1));
                case ANSWER -> somebody.answered(TODAY.plusDays(5));
                case ACCEPT -> somebody.accepted();
                case REJECT -> somebody.rejected();
                case WITHDRAW -> somebody.withdrawn();
                case ENROL -> somebody.enrolledBy(LEIDEN);
                case PLACE -> somebody.placedBy("gm0546");
                case END -> somebody.ended(Outcome.BIJSTAND);
                case REVIVE -> somebody.revivedUntil(TODAY.plusDays(120));
            };
        }
    }

    @Provide
    Arbitrary<List<DomainEventMessage<?>>> lives() {
        return Arbitraries.of(Step.class)
                .list()
                .ofMaxSize(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(people -> {
                    var streams = IntStream.range(0, people.size())
                            .mapToObj(i -> life("p" + i, people.get(i)))
                            .toList();
                    return Arbitraries.randoms().map(random -> interleaved(streams, random));
                });
    }

    private static List<DomainEventMessage<?>> life(String name, List<Step> steps) {
        var somebody = Somebody.withWw(name, LEIDEN, TODAY.plusDays(90));
        steps.forEach(step -> step.happenTo(somebody));
        return somebody.events();
    }

    /** Streams mix in any way, each in its own order: that is what a store promises. */
    private static List<DomainEventMessage<?>> interleaved(List<List<DomainEventMessage<?>>> streams, Random random) {
        var open = new ArrayList<Queue<DomainEventMessage<?>>>();
        streams.forEach(stream -> open.add(new ArrayDeque<>(stream)));
        var mixed = new ArrayList<DomainEventMessage<?>>();
        while (!open.isEmpty()) {
            Collections.shuffle(open, random);
            mixed.add(open.getFirst().remove());
            open.removeIf(Queue::isEmpty);
        }
        return mixed;
    }

    @Property(tries = 40)
    void liveEqualsRebuiltInAnyBatches(
            @ForAll("lives") List<DomainEventMessage<?>> events,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 7) Integer> sizes) {
        try (var live = new World();
                var rebuilt = new World()) {
            inBatches(live, events, sizes);
            rebuilt.given(events);

            assertThat(live.digest()).isEqualTo(rebuilt.digest());
        }
    }

    @Property(tries = 40)
    void anEventThatComesTwiceChangesNothing(
            @ForAll("lives") List<DomainEventMessage<?>> events, @ForAll @IntRange(max = 60) int from) {
        try (var once = new World();
                var twice = new World()) {
            once.given(events);
            twice.given(events).given(events.subList(Math.min(from, events.size() - 1), events.size()));
            twice.given(events);

            assertThat(twice.digest()).isEqualTo(once.digest());
        }
    }

    private static void inBatches(World world, List<DomainEventMessage<?>> events, List<Integer> sizes) {
        var begin = 0;
        for (var turn = 0; begin < events.size(); turn++) {
            var end = Math.min(events.size(), begin + sizes.get(turn % sizes.size()));
            world.given(events.subList(begin, end));
            begin = end;
        }
    }
}
