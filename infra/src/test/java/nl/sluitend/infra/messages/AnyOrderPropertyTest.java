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
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.sluitend.command.CommandSide;
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
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwPeriod;
import nl.sluitend.query.dossier.DossierFold;
import nl.sluitend.query.fold.Happened;
import nl.sluitend.query.wwcase.CaseRow;
import nl.sluitend.query.wwcase.CaseRows;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** UWV's messages about one person give one dossier, in whatever order, however often, and over however many days. */
class AnyOrderPropertyTest {

    private static final Caller FEED =
            new Caller(new Actor("feed"), Role.UWV_FEED, OrganisationCode.UWV, Set.of(), null, Purpose.HANDOVER);
    private static final Instant FIRST_MOMENT = Instant.parse("2026-09-01T06:00:00Z");
    private static final Instant ARRIVAL = Instant.parse("2026-12-01T09:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 4, 19);
    private static final List<ResidenceGround> GROUNDS = List.of(ResidenceGround.values());
    private static final List<AgeBand> BANDS = List.of(AgeBand.values());
    private static final Configuration COMMANDS = commands();

    @AfterContainer
    static void stop() {
        COMMANDS.shutdown();
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
            return BANDS.get(choice % BANDS.size());
        }
    }

    /** All that is shown of the person, but not the list of what happened and its number. */
    record Known(Dossier dossier, Map<String, CaseRow> rows, Map<Task, List<TaskSpan>> tasks) {

        static Known of(Dossier folded) {
            var bare = new Dossier(
                    folded.inhabitant(),
                    0,
                    folded.origin(),
                    folded.person(),
                    folded.municipality(),
                    folded.registeredBy(),
                    Facts.NONE,
                    folded.wwCases(),
                    folded.handovers(),
                    folded.trajectories(),
                    folded.placements(),
                    List.of(),
                    Relations.NONE,
                    Map.of(),
                    null,
                    folded.audience());
            var tasks = Arrays.stream(Task.values())
                    .collect(Collectors.toMap(task -> task, task -> new TaskTimeline(folded.facts()).spans(task)));
            return new Known(bare, CaseRows.of(folded), tasks);
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void anyOrderGivesTheSameDossier(@ForAll("messages") List<Message> messages, @ForAll Random random) {
        var otherwise = new ArrayList<>(messages);
        messages.stream().filter(_ -> random.nextBoolean()).forEach(otherwise::add);
        Collections.shuffle(otherwise, random);

        assertThat(known(otherwise, Duration.ZERO)).isEqualTo(known(messages, Duration.ZERO));
        assertThat(known(otherwise, Duration.ofDays(3))).isEqualTo(known(messages, Duration.ofDays(1)));
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
        var somebody = new InhabitantId(UUID.randomUUID().toString());
        var arrival = ARRIVAL;
        for (var message : messages) {
            COMMANDS.commandGateway().sendAndWait(message.about(somebody, arrival));
            arrival = arrival.plus(between);
        }
        return Known.of(folded(somebody));
    }

    private static Dossier folded(InhabitantId somebody) {
        var fold = new DossierFold();
        var dossier = fold.begin("somebody");
        for (var message :
                COMMANDS.eventStore().readEvents(somebody.value()).asStream().toList()) {
            dossier = fold.evolve(dossier, Happened.in(message));
        }
        return dossier;
    }

    private static Configuration commands() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        configurer.eventProcessing().usingSubscribingEventProcessors();
        new CommandSide(_ -> {}, (_, inhabitant, at) -> new CaseOwners.Owner(inhabitant, at))
                .configureModule(configurer);
        return configurer.start();
    }
}
