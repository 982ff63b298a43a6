package nl.sluitend.infra.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.sluitend.command.CommandSide;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.responsibility.Task;
import nl.sluitend.kernel.responsibility.TaskSpan;
import nl.sluitend.kernel.responsibility.TaskTimeline;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EarlierOutcome;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwPeriod;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.fold.RecordedEvent;
import nl.sluitend.query.wwcase.CaseRow;
import nl.sluitend.query.wwcase.CaseRows;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** UWV's messages about one person give one dossier, in whatever order, however often, and over however many days. */
class AnyOrderPropertyTest {

    private static final Caller FEED =
            new Caller(new Actor("feed"), Role.UWV_FEED, OrganisationCode.UWV, Set.of(), null, Purpose.HANDOVER);
    private static final Caller ADVISER =
            new Caller(new Actor("adviser"), Role.UWV_ADVISER, OrganisationCode.UWV, Set.of(), null, Purpose.HANDOVER);
    private static final LocalDate FIRST_OUTCOME = LocalDate.of(2026, 8, 25);
    private static final Instant FIRST_MOMENT = Instant.parse("2026-09-01T06:00:00Z");
    private static final Instant ARRIVAL = Instant.parse("2026-12-01T09:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 4, 19);
    private static final List<ResidenceGround> GROUNDS = List.of(ResidenceGround.values());
    private static final List<AgeBand> BANDS = List.of(AgeBand.values());
    /** The store in memory goes through all its events to find those of one person: a fresh one keeps that short. */
    private static final int PEOPLE_OF_ONE_STORE = 100;

    private static Configuration commands = started();
    private static int people;

    @AfterContainer
    static void stop() {
        commands.shutdown();
    }

    /** What one message says, with small choices, so that moments and determinations often meet. */
    record Message(int wwCase, int moment, int determined, int lastDay, int municipality, int name, int work) {

        String key() {
            return wwCase + " " + moment;
        }

        RecordWwCase about(InhabitantId somebody, Instant arrival) {
            var at = FIRST_MOMENT.plus(Duration.ofHours(20L * moment));
            return new RecordWwCase(
                    somebody,
                    new WwCaseId("case-" + wwCase),
                    new Sealed("reference"),
                    new PersonalDetails(
                            new Sealed("name " + name), new Sealed("birth"), new Sealed("contact"), band(name)),
                    new Residence("GM000" + municipality, GROUNDS.get(municipality % 2)),
                    new WwPeriod(
                            FIRST_DAY.plusDays(wwCase),
                            LocalDate.of(2027, 1, 1).plusDays(lastDay),
                            EndGround.DURATION_ELAPSED,
                            Certainty.FINAL,
                            Amsterdam.day(at).minusDays(determined),
                            at),
                    new WorkHistory(work, "0421", "", List.of(), List.of(), new Availability(null, work)),
                    band(lastDay),
                    new Decision(FEED, arrival, null));
        }

        private static AgeBand band(int choice) {
            return BANDS.get(Math.floorMod(choice, BANDS.size()));
        }
    }

    /** What is learnt of one case. */
    sealed interface News {

        Object subject();

        Object about(InhabitantId somebody);
    }

    /** UWV's message. */
    record Line(Message message) implements News {

        @Override
        public Object subject() {
            return message.key();
        }

        @Override
        public Object about(InhabitantId somebody) {
            return message.about(somebody, ARRIVAL);
        }
    }

    /** How a case may end before its last day; death and state pension leave nothing that comes later. */
    enum Ended {
        SELF_FOUND_WORK(Evidence.EMPLOYMENT_RECORD),
        OTHER_UWV_BENEFIT(Evidence.UWV_ADMINISTRATION),
        MOVED_ABROAD(Evidence.BRP),
        BIJSTAND(Evidence.MUNICIPAL_DECISION);

        private final Evidence evidence;

        Ended(Evidence evidence) {
            this.evidence = evidence;
        }
    }

    /** An adviser's word of how a case ended. */
    record Outcome(int wwCase, Ended how, LocalDate on) implements News {

        @Override
        public Object subject() {
            return this;
        }

        @Override
        public Object about(InhabitantId somebody) {
            return new RecordOutcome(
                    somebody,
                    new WwCaseId("case-" + wwCase),
                    nl.sluitend.kernel.wwcase.Outcome.valueOf(how.name()),
                    on,
                    how.evidence,
                    new Decision(ADVISER, ARRIVAL, null));
        }
    }

    /** All that is shown of the person, but not the list of what happened, its number and what others are told of it. */
    record Known(Dossier dossier, Map<String, CaseRow> rows, Map<Task, List<TaskSpan>> tasks) {

        static Known of(Dossier folded) {
            var bare = folded.with(next -> next.version(0)
                    .facts(Facts.NONE)
                    .timeline(List.of())
                    .news(null)
                    .relations(Relations.NONE)
                    .former(Map.of())
                    .relationEndedOn(null));
            var tasks = Arrays.stream(Task.values())
                    .collect(Collectors.toMap(task -> task, task -> new TaskTimeline(folded.facts()).spans(task)));
            return new Known(bare, CaseRows.of(folded), tasks);
        }
    }

    @Property(tries = 800, shrinking = ShrinkingMode.BOUNDED)
    void anyOrderGivesTheSameDossier(@ForAll("messages") List<Message> messages, @ForAll Random random) {
        var otherwise = new ArrayList<>(messages);
        messages.stream().filter(_ -> random.nextBoolean()).forEach(otherwise::add);
        Collections.shuffle(otherwise, random);

        assertThat(known(otherwise, Duration.ZERO)).isEqualTo(known(messages, Duration.ZERO));
        assertThat(known(otherwise, Duration.ofDays(3))).isEqualTo(known(messages, Duration.ofDays(1)));
    }

    /** What UWV tells, and how a case ended: what is told of one case has its order, of two there is none. */
    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void outcomesAmongTheNewsOfTwoCasesGiveTheSameDossier(
            @ForAll("newsOfOneCase") List<News> one, @ForAll("newsOfAnother") List<News> other, @ForAll Random random) {
        var oneFirst = new ArrayList<>(one);
        oneFirst.addAll(other);

        assertThat(decided(mixed(one, other, random))).isEqualTo(decided(oneFirst));
    }

    /** However the lines about one case come in, among them the outcome of another. */
    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void theOutcomeOfOneCaseAmongTheLinesOfAnotherGivesTheSameDossier(
            @ForAll("newsOfOneCase") List<News> one,
            @ForAll("linesOfAnother") List<News> lines,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        var oneFirst = new ArrayList<>(one);
        oneFirst.addAll(lines);

        assertThat(decided(mixed(one, shuffled, random))).isEqualTo(decided(oneFirst));
    }

    /** The latest word decides whether the right runs on after the outcome, in whatever order the words come. */
    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void theLinesThatFollowAnOutcomeGiveTheSameCaseInAnyOrder(
            @ForAll("newsUpToAnOutcome") List<News> ended,
            @ForAll("linesThatFollow") List<News> lines,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        assertThat(howItEnded(ended, shuffled)).isEqualTo(howItEnded(ended, lines));
    }

    /** What is known of the case, but for the day from which on its right runs again, which is that of the first word. */
    private static Map<String, Object> howItEnded(List<News> ended, List<News> lines) {
        var wwCase = decided(Stream.concat(ended.stream(), lines.stream()).toList())
                .dossier()
                .wwCases()
                .getFirst();
        return Map.of(
                "days", List.of(wwCase.firstDay(), wwCase.lastDay(), wwCase.assertedOn(), wwCase.assertedAt()),
                "outcome", Optional.ofNullable(wwCase.outcome()),
                "earlier",
                        wwCase.earlier().stream().map(EarlierOutcome::outcome).toList());
    }

    @Provide
    Arbitrary<List<News>> newsUpToAnOutcome() {
        return newsOf(0).map(news -> news.subList(0, 2));
    }

    /** From before the outcome until long after it, also with a last day before it. */
    @Provide
    Arbitrary<List<News>> linesThatFollow() {
        return Combinators.combine(
                        Arbitraries.integers().between(6, 60),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-140, 9))
                .as((moment, determined, lastDay) ->
                        (News) new Line(new Message(0, moment, determined, lastDay, 0, 0, 1)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .uniqueElements(News::subject);
    }

    @Provide
    Arbitrary<List<News>> newsOfOneCase() {
        return newsOf(0);
    }

    @Provide
    Arbitrary<List<News>> newsOfAnother() {
        return newsOf(1);
    }

    @Provide
    Arbitrary<List<News>> linesOfAnother() {
        return lines(1).list().ofMinSize(1).ofMaxSize(4).uniqueElements(News::subject);
    }

    /** A line, an outcome, and a line that may revive the right. */
    private static Arbitrary<List<News>> newsOf(int wwCase) {
        var outcomes = Combinators.combine(
                        Arbitraries.of(Ended.values()), Arbitraries.integers().between(0, 20))
                .as((how, day) -> (News) new Outcome(wwCase, how, FIRST_OUTCOME.plusDays(day)));
        return Combinators.combine(lines(wwCase), outcomes, lines(wwCase), Arbitraries.of(true, false))
                .filter((first, _, again, _) -> !first.subject().equals(again.subject()))
                .as((first, ended, again, runsOn) -> runsOn ? List.of(first, ended, again) : List.of(first, ended));
    }

    private static Arbitrary<News> lines(int wwCase) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 9))
                .as((moment, determined, lastDay) ->
                        new Line(new Message(wwCase, moment, determined, lastDay, 0, 0, 1)));
    }

    private static List<News> mixed(List<News> one, List<News> other, Random random) {
        var mixed = new ArrayList<News>();
        int taken = 0;
        for (var news : one) {
            int upTo = taken + random.nextInt(other.size() - taken + 1);
            mixed.addAll(other.subList(taken, upTo));
            mixed.add(news);
            taken = upTo;
        }
        mixed.addAll(other.subList(taken, other.size()));
        return mixed;
    }

    private static Known decided(List<News> news) {
        var somebody = somebody();
        news.forEach(each -> commands.commandGateway().sendAndWait(each.about(somebody)));
        return Known.of(folded(somebody));
    }

    @Provide
    Arbitrary<List<Message>> messages() {
        var few = Arbitraries.integers().between(0, 2);
        var message = Combinators.combine(
                        few,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 9),
                        few,
                        few,
                        Arbitraries.integers().between(1, 3))
                .as(Message::new);
        return message.list().ofMinSize(2).ofMaxSize(7).uniqueElements(Message::key);
    }

    /** One arrives after the other, so much later. */
    private static Known known(List<Message> messages, Duration between) {
        var somebody = somebody();
        var arrival = ARRIVAL;
        for (var message : messages) {
            commands.commandGateway().sendAndWait(message.about(somebody, arrival));
            arrival = arrival.plus(between);
        }
        return Known.of(folded(somebody));
    }

    private static InhabitantId somebody() {
        if (++people % PEOPLE_OF_ONE_STORE == 0) {
            commands.shutdown();
            commands = started();
        }
        return new InhabitantId(UUID.randomUUID().toString());
    }

    private static Dossier folded(InhabitantId somebody) {
        var fold = QuerySide.dossierFold();
        var dossier = fold.begin("somebody");
        for (var message :
                commands.eventStore().readEvents(somebody.value()).asStream().toList()) {
            dossier = fold.evolve(dossier, RecordedEvent.in(message));
        }
        return dossier;
    }

    private static Configuration started() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        configurer.eventProcessing().usingSubscribingEventProcessors();
        new CommandSide(
                        _ -> {},
                        (_, inhabitant, at) -> new CaseOwners.Owner(inhabitant, at),
                        _ -> Optional.empty(),
                        new ClaimedPlaces.Nothing())
                .configureWithBus(configurer);
        return configurer.start();
    }
}
