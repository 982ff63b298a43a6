package nl.sluitend.kernel.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;

/** Whatever happens, and in whatever order we learn of it: never a day and task without an answer, never two (R1). */
class TaskTimelinePropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 300;
    private static final int LONGEST = 150;
    private static final int TRIES = 100;
    private static final List<InhabitantEvent> BEGINNING =
            List.of(Life.opened(Origin.WW, AgeBand.FROM_27_TO_49, FIRST), Life.living("GM0001", FIRST));

    @Property(tries = TRIES)
    void everyDayAndTaskHasOneAnswerWithItsReason(@ForAll("lives") List<InhabitantEvent> life) {
        var timeline = Life.after(life);
        for (var task : Task.values()) {
            assertThat(days().map(day -> timeline.on(day, task))
                            .filter(holding -> (holding.holder() == null) != (holding.nature() == Nature.NONE)))
                    .isEmpty();
        }
    }

    @Property(tries = TRIES)
    void spansFollowEachOtherWithoutGapOrOverlapAndTheLastIsOpen(@ForAll("lives") List<InhabitantEvent> life) {
        for (var task : Task.values()) {
            var spans = Life.after(life).spans(task);
            for (int next = 1; next < spans.size(); next++) {
                var before = spans.get(next - 1);
                var span = spans.get(next);
                assertThat(before.until()).isEqualTo(span.from().minusDays(1)).isAfterOrEqualTo(before.from());
                assertThat(span.holding()).isNotEqualTo(before.holding());
            }
            assertThat(spans.getLast().until()).isNull();
        }
    }

    @Property(tries = TRIES)
    void spansSayWhatEachDaySays(@ForAll("lives") List<InhabitantEvent> life) {
        var timeline = Life.after(life);
        for (var task : Task.values()) {
            var spans = timeline.spans(task);
            assertThat(days().filter(day -> !day.isBefore(spans.getFirst().from()))
                            .filter(day -> !onlySpan(spans, day).equals(timeline.on(day, task))))
                    .isEmpty();
        }
    }

    @Property(tries = TRIES)
    void betweenTwoTurningDaysNothingMoves(@ForAll("lives") List<InhabitantEvent> life) {
        var timeline = Life.after(life);
        var turningDays = timeline.turningDays();
        for (var task : Task.values()) {
            assertThat(days().filter(day -> !turningDays.contains(day))
                            .filter(day -> !timeline.on(day, task).equals(timeline.on(day.minusDays(1), task))))
                    .isEmpty();
        }
    }

    @Property(tries = TRIES)
    void theOrderInWhichWeLearnOfFactsDoesNotMatter(
            @ForAll("independentFacts") List<InhabitantEvent> life, @ForAll Random random) {
        var shuffled = new ArrayList<>(life);
        Collections.shuffle(shuffled, random);
        var learntInOrder = Life.after(life);
        var learntOtherwise = Life.after(shuffled);
        for (var task : Task.values()) {
            assertThat(days().filter(day -> !learntInOrder.on(day, task).equals(learntOtherwise.on(day, task))))
                    .isEmpty();
        }
    }

    /** What is told of one case has its order; of two there is none. */
    @Property(tries = 4 * TRIES)
    void whichOfTwoCasesWeLearnOfFirstDoesNotMatter(
            @ForAll("newsOfOneCase") List<InhabitantEvent> one,
            @ForAll("newsOfAnother") List<InhabitantEvent> other,
            @ForAll Random random) {
        var oneFirst = Life.after(joined(BEGINNING, joined(one, other)));
        var mixed = Life.after(joined(BEGINNING, mixed(one, other, random)));
        for (var task : Task.values()) {
            assertThat(mixed.spans(task)).isEqualTo(oneFirst.spans(task));
        }
    }

    /** Whatever happened before: nobody stays at work, or abroad, for ever. */
    @Property(tries = TRIES)
    void whoRegistersAsJobseekerIsNotAtWork(@ForAll("lives") List<InhabitantEvent> life) {
        var after = FIRST.plusDays(DAYS);
        var registered = Life.after(joined(life, List.of(Life.jobseeker(after, after.plusYears(1)))));
        for (var task : Task.values()) {
            assertThat(registered.on(after, task).reason()).isNotEqualTo(Reason.AT_WORK);
        }
    }

    @Property(tries = TRIES)
    void whoseJobEndsIsNotPlacedAnyMore(
            @ForAll("lives") List<InhabitantEvent> life, @ForAll("lasts") LocalDate last, @ForAll Random random) {
        var after = FIRST.plusDays(DAYS);
        var job = List.of(
                Life.placed("the job", FIRST, random.nextBoolean() ? null : last),
                Life.outcome("the case", Outcome.PLACED, last),
                Life.jobEnded("the job", last));
        var withoutOthers = life.stream()
                .filter(event -> !(event instanceof PlacementEvent) && !(event instanceof OutcomeRecorded))
                .toList();
        assertThat(Life.after(joined(withoutOthers, job)).on(after, Task.INCOME).reason())
                .isNotEqualTo(Reason.AT_WORK);
    }

    /** The latest word decides (ADR 18). */
    @Property(tries = TRIES)
    void aRevivalThatWasUndoneIsAsIfItHadNotBeen(
            @ForAll("newsOfAnother") List<InhabitantEvent> other,
            @ForAll("outcomes") OutcomeRecorded ended,
            @ForAll("lasts") LocalDate last) {
        var revived = Life.revived("case-1", last.isBefore(ended.occurredOn()) ? ended.occurredOn() : last);
        var one = List.<InhabitantEvent>of(Life.ww("case-1", FIRST, FIRST.plusDays(DAYS)), ended);
        var life = joined(BEGINNING, joined(one, other));
        for (var task : Task.values()) {
            assertThat(Life.after(joined(life, List.of(revived, ended))).spans(task))
                    .isEqualTo(Life.after(life).spans(task));
        }
    }

    @Provide
    Arbitrary<LocalDate> lasts() {
        return day();
    }

    @Provide
    Arbitrary<OutcomeRecorded> outcomes() {
        return Combinators.combine(day(), Arbitraries.of(Outcome.class))
                .as((on, outcome) -> Life.outcome("case-1", outcome, on));
    }

    private static List<InhabitantEvent> mixed(List<InhabitantEvent> one, List<InhabitantEvent> other, Random random) {
        var mixed = new ArrayList<InhabitantEvent>();
        int taken = 0;
        for (var event : one) {
            int upTo = taken + random.nextInt(other.size() - taken + 1);
            mixed.addAll(other.subList(taken, upTo));
            mixed.add(event);
            taken = upTo;
        }
        mixed.addAll(other.subList(taken, other.size()));
        return mixed;
    }

    private static Holding onlySpan(List<TaskSpan> spans, LocalDate day) {
        var holdings = spans.stream()
                .filter(span -> new Days(span.from(), span.until()).contain(day))
                .map(TaskSpan::holding)
                .toList();
        assertThat(holdings).hasSize(1);
        return holdings.getFirst();
    }

    @Provide
    Arbitrary<List<InhabitantEvent>> newsOfOneCase() {
        return newsOf("case-1");
    }

    @Provide
    Arbitrary<List<InhabitantEvent>> newsOfAnother() {
        return newsOf("case-2");
    }

    private static Arbitrary<List<InhabitantEvent>> newsOf(String wwCase) {
        var length = Arbitraries.integers().between(1, LONGEST);
        var told = Combinators.combine(day(), length)
                .as((from, days) -> (InhabitantEvent) Life.ww(wwCase, from, from.plusDays(days)));
        var more = Arbitraries.oneOf(
                Combinators.combine(day(), length)
                        .as((on, days) -> (InhabitantEvent) Life.asserted(wwCase, on, on.plusDays(days))),
                Combinators.combine(day(), day(), length)
                        .as((from, on, days) -> Life.determined(wwCase, from, from.plusDays(days), on)),
                Combinators.combine(day(), length)
                        .as((from, days) -> Life.pensionedAfter(wwCase, from, from.plusDays(days))),
                Combinators.combine(day(), Arbitraries.of(Outcome.class))
                        .as((on, outcome) -> Life.outcome(wwCase, outcome, on)),
                day().map(on -> Life.revived(wwCase, on)));
        return Combinators.combine(told.map(List::of), more.list().ofMaxSize(6)).as(TaskTimelinePropertyTest::joined);
    }

    @Provide
    Arbitrary<List<InhabitantEvent>> lives() {
        var revivals = Combinators.combine(Arbitraries.of("case-1", "case-2", "case-3"), day())
                .as((key, on) -> (InhabitantEvent) Life.revived(key, on));
        var ends = Combinators.combine(Arbitraries.of("job-1", "job-2"), day())
                .as((key, on) -> (InhabitantEvent) Life.jobEnded(key, on));
        var anything = Arbitraries.frequencyOf(Tuple.of(5, events()), Tuple.of(1, revivals), Tuple.of(1, ends));
        return Combinators.combine(beginnings(day()), anything.list().ofMaxSize(12))
                .as(TaskTimelinePropertyTest::joined);
    }

    /** No two that speak of the same thing on the same day: then the later word counts, and the order does matter. */
    @Provide
    Arbitrary<List<InhabitantEvent>> independentFacts() {
        return Combinators.combine(
                        beginnings(Arbitraries.just(FIRST)),
                        events().list().ofMaxSize(12).uniqueElements(TaskTimelinePropertyTest::subject))
                .as(TaskTimelinePropertyTest::joined);
    }

    private static Arbitrary<List<InhabitantEvent>> beginnings(Arbitrary<LocalDate> day) {
        return Combinators.combine(Arbitraries.of(Origin.class), Arbitraries.of(AgeBand.class), day)
                .as((origin, age, on) -> List.of(Life.opened(origin, age, on), Life.living("GM0001", on)));
    }

    private static Arbitrary<InhabitantEvent> events() {
        var cases = Arbitraries.of("case-1", "case-2", "case-3");
        var municipalities = Arbitraries.of("GM0546", "GM1916", "GM0537");
        var length = Arbitraries.integers().between(0, LONGEST);
        return Arbitraries.oneOf(
                Combinators.combine(cases, day(), length)
                        .as((key, from, days) -> Life.ww(key, from, from.plusDays(days))),
                Combinators.combine(cases, day(), Arbitraries.of(Outcome.class))
                        .as((key, on, outcome) -> Life.outcome(key, outcome, on)),
                Combinators.combine(Arbitraries.of("job-1", "job-2"), day(), length.injectNull(0.5))
                        .as((key, from, days) -> Life.placed(key, from, days == null ? null : from.plusDays(days))),
                Combinators.combine(municipalities, day()).as(Life::living),
                Combinators.combine(cases, municipalities, day()).as(Life::takenOver),
                Combinators.combine(day(), length).as((from, days) -> Life.jobseeker(from, from.plusDays(days))));
    }

    private static Object subject(InhabitantEvent event) {
        return switch (event) {
            case WwCaseRegistered e -> e.wwCase();
            case ResponsibilityTransferred e -> "takeover " + e.wwCase();
            case PlacedWithEmployer e -> e.placement();
            case ResidenceEstablished e -> "residence " + e.occurredOn();
            case JobseekerRegistered e -> "registration " + e.occurredOn();
            default -> event;
        };
    }

    private static List<InhabitantEvent> joined(
            List<? extends InhabitantEvent> first, List<? extends InhabitantEvent> then) {
        return Stream.<InhabitantEvent>concat(first.stream(), then.stream()).toList();
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(1, DAYS - 1).map(FIRST::plusDays);
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusDays(DAYS + LONGEST + 1));
    }
}
