package nl.sluitend.query.dossier;

import static java.util.stream.Collectors.toMap;
import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.access.Visible;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.EventsOfAContext;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every event by every relation: seen, or not. The tables are written by hand, from the law and the covenant and not from
 * the code; an event without a line in one fails.
 */
class WhoSeesWhatTest {

    /** Of what it is about; each context has its table. */
    private static final List<String> RELATIONS =
            List.of("person", "uwv", "offered", "own", "former", "began", "stranger");

    private static final Set<String> OF_CASES = Set.of("wwCase", "handover");

    private static final Pattern GAP = Pattern.compile("\\s+");

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void everyEventHasALineInTheTable() {
        var ofPeople = EventCatalogue.events().entrySet().stream()
                .filter(event -> InhabitantEvent.class.isAssignableFrom(event.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(rows().keySet()).isEqualTo(ofPeople);
    }

    @Test
    void eachRelationSeesWhatTheTableSays() {
        var wrong = new ArrayList<String>();
        rows().forEach((event, seen) -> seen.forEach((relation, expected) -> {
            var who = event + "-" + relation;
            var history = history(relation, who);
            history.with(AnyEvent.named(event, who));
            world.given(history);
            if (isSeen(relation, who, history.events().size()) != expected) {
                wrong.add("%s: %s by %s".formatted(event, expected ? "not seen" : "seen", relation));
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatAnotherMunicipalityBeganIsSeenByThatOneOnly() {
        for (var event : List.of("enrolled-in-trajectory", "placed-with-employer")) {
            var who = event + "-of-others";
            world.given(Somebody.withWw(who, LEIDEN, TODAY.plusDays(90))
                    .prepared(PayloadField.CONTACT)
                    .offeredTo(LEIDEN, TODAY)
                    .accepted()
                    .enrolledBy(KATWIJK)
                    .placedBy("gm0537"));
            assertThat(lines(OF_LEIDEN, who)).isNotEmpty().doesNotContain(event);
        }
    }

    /** An event that names a case is of that case: who knows the person by another one does not see it. */
    @Test
    void whatIsOfAnotherCaseIsNotSeen() throws ReflectiveOperationException {
        for (var event : rows().keySet()) {
            var named = (InhabitantEvent) ofAnother(AnyEvent.named(event, "anna"));
            assertThat(seesAnother("offered", named)).as(event).isFalse();
            assertThat(seesAnother("own", named)).as(event).isFalse();
        }
        assertThat(seesAnother("own", new OfACaseAndShownAllTheSame("another-ww")))
                .as("a seeded violation")
                .isTrue();
    }

    /** Whether the municipality sees it, which knows the person by one case, unless the event names none. */
    private static boolean seesAnother(String relation, Visible event) {
        if (parts(event.getClass()).noneMatch(OF_CASES::contains)) {
            return false;
        }
        var known = history(relation, "anna").events().stream()
                .map(message -> (InhabitantEvent) message.getPayload())
                .reduce(Relations.NONE, Relations::evolve, (_, later) -> later);
        return known.evolve(event).seers(known, event).contains(LEIDEN);
    }

    private static Stream<String> parts(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
    }

    /** The same event of another case and another handover. */
    private static Object ofAnother(Object event) throws ReflectiveOperationException {
        var parts = event.getClass().getRecordComponents();
        var types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new ArrayList<@Nullable Object>();
        for (var part : parts) {
            values.add(
                    OF_CASES.contains(part.getName())
                            ? "another-" + part.getName()
                            : part.getAccessor().invoke(event));
        }
        return event.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
    }

    /** It says that it is everybody's. */
    private record OfACaseAndShownAllTheSame(String wwCase) implements Visible {

        @Override
        public Relations after(Relations before) {
            return before;
        }

        @Override
        public Set<Relation> seenBy() {
            return Set.of(Relation.OWN);
        }

        @Override
        public boolean isOf(String body, Relations after) {
            return true;
        }
    }

    private static Somebody history(String relation, String who) {
        var offered = Somebody.withWw(who, LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY);
        return switch (relation) {
            case "own" -> begun(offered.accepted());
            case "former" -> begun(offered.accepted()).movedTo("GM0344");
            case "began" ->
                begun(Somebody.withWw(who, LEIDEN, TODAY.plusDays(90)).prepared(PayloadField.CONTACT));
            default -> begun(offered);
        };
    }

    private static Somebody begun(Somebody history) {
        EventsOfAContext.all().forEach(context -> context.begun(history));
        return history;
    }

    private boolean isSeen(String relation, String who, int events) {
        var before = before(relation, who, events);
        return dossier(caller(relation, who), who)
                .map(dossier -> dossier.timeline().size() > before)
                .orElse(false);
    }

    /** How many lines there were before the event. */
    private long before(String relation, String who, int events) {
        var other = who + "-before";
        var history = history(relation, other);
        assertThat(history.events()).hasSize(events - 1);
        world.given(history);
        return dossier(caller(relation, other), other)
                .map(dossier -> dossier.timeline().size())
                .orElse(0);
    }

    private static Caller caller(String relation, String who) {
        return switch (relation) {
            case "person" -> self(who);
            case "uwv" -> UWV;
            case "stranger" -> OF_KATWIJK;
            default -> OF_LEIDEN;
        };
    }

    private Stream<String> lines(Caller caller, String who) {
        return dossier(caller, who).stream()
                .flatMap(dossier -> dossier.timeline().stream())
                .map(TimelineEntry::event);
    }

    private Optional<Dossier> dossier(Caller caller, String who) {
        return world.one(new FindDossier(caller, TODAY, new InhabitantId(who), -1), Dossier.class);
    }

    @Test
    void eachTableSaysItsColumns() {
        assertThat(EventsOfAContext.all())
                .allSatisfy(context -> assertThat(context.whoSeesWhat()).startsWith("event "))
                .allSatisfy(context -> assertThat(GAP.splitAsStream(context.whoSeesWhat()
                                        .lines()
                                        .findFirst()
                                        .orElse(""))
                                .skip(1))
                        .containsExactlyElementsOf(RELATIONS));
    }

    private static Map<String, Map<String, Boolean>> rows() {
        return EventsOfAContext.all().stream()
                .flatMap(context -> context.whoSeesWhat().lines().skip(1))
                .map(GAP::split)
                .collect(toMap(
                        line -> line[0],
                        line -> RELATIONS.stream()
                                .collect(toMap(
                                        Function.identity(), who -> line[RELATIONS.indexOf(who) + 1].equals("x")))));
    }
}
