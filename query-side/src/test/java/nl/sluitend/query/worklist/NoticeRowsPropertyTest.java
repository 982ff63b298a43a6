package nl.sluitend.query.worklist;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.at;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.News;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.dossier.Folded;

/** Whatever happened and whoever did it: nobody is told what their dossier does not show, nor what they did themselves. */
class NoticeRowsPropertyTest {

    private static final Caller OF_ISD = at(Role.CASEWORKER, "isd", LEIDEN);
    private static final Caller OF_KATWIJK_FOR_LEIDEN = at(Role.CASEWORKER, "gm0537", KATWIJK, LEIDEN);

    /** Steps of the other lists, by whoever acts from then on. */
    enum Actor {
        UWV_ADVISER("uwv", Role.UWV_ADVISER),
        FEED("uwv", Role.UWV_FEED),
        LEIDEN_ITSELF("gm0546", Role.CASEWORKER),
        KATWIJK_ITSELF("gm0537", Role.CASEWORKER),
        ISD("isd", Role.TEAM_LEAD),
        PERSON("-", Role.INHABITANT),
        PRODUCT("-", Role.SYSTEM);

        private final String organisation;
        private final Role role;

        Actor(String organisation, Role role) {
            this.organisation = organisation;
            this.role = role;
        }

        /** By mandate of those municipalities, if it is another one. */
        Somebody actsOn(Somebody somebody, String... mandates) {
            return (this == KATWIJK_ITSELF ? somebody.by(organisation, mandates) : somebody.by(organisation)).in(role);
        }
    }

    record Act(Actor actor, WorklistRowsPropertyTest.Step step) {

        void happenTo(Somebody somebody, String... mandatesOfKatwijk) {
            step.happenTo(actor.actsOn(somebody, mandatesOfKatwijk));
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.of(Actor.class)
                .flatMap(actor ->
                        Arbitraries.of(WorklistRowsPropertyTest.Step.class).map(step -> new Act(actor, step)))
                .list()
                .ofMaxSize(16);
    }

    private static Somebody begin() {
        return Somebody.fedWithWw("anna", LEIDEN, TODAY.plusDays(90));
    }

    @Property(tries = 300)
    void aRowNeverHasToBeDeleted(@ForAll("acts") List<Act> acts) {
        var somebody = begin();
        var known = new HashSet<String>();
        for (var act : acts) {
            act.happenTo(somebody);
            var rows = NoticeRows.of(Folded.of(somebody)).keySet();
            assertThat(rows).containsAll(known);
            known.addAll(rows);
        }
    }

    @Property(tries = 1000)
    void whatIsToldIsShownInTheirDossier(@ForAll("acts") List<Act> acts) {
        var dossier = after(acts);
        for (var caller : List.of(OF_LEIDEN, OF_KATWIJK, OF_ISD, UWV, self("anna"))) {
            var shown = Folded.seenBy(caller, dossier).map(Dossier::timeline).orElse(List.of());
            assertThat(found(caller, dossier).flatMap(row -> lines(row).stream()))
                    .as("told to %s", caller.organisation())
                    .allSatisfy(line -> assertThat(shown).anyMatch(other -> tellsNoMore(line, other)));
        }
    }

    private static boolean tellsNoMore(TimelineEntry line, TimelineEntry shown) {
        return line.event().equals(shown.event())
                && Objects.equals(line.subject(), shown.subject())
                && line.occurredOn().equals(shown.occurredOn())
                && line.recordedAt().equals(shown.recordedAt())
                && (line.organisation() == null
                        ? line.role() == null
                        : line.organisation().equals(shown.organisation())
                                && Objects.equals(line.role(), shown.role()));
    }

    @Property(tries = 1000)
    void nobodyIsToldWhatTheyDidThemselves(@ForAll("acts") List<Act> acts) {
        var dossier = after(acts);
        for (var caller : List.of(OF_LEIDEN, OF_KATWIJK, OF_ISD, UWV)) {
            var organisation = Objects.requireNonNull(caller.organisation()).value();
            assertThat(found(caller, dossier).flatMap(row -> lines(row).stream()))
                    .noneMatch(line -> organisation.equals(
                            doneBy(dossier, line.recordedAt()).organisation()));
        }
        assertThat(found(self("anna"), dossier).flatMap(row -> lines(row).stream()))
                .noneMatch(line -> Role.INHABITANT.name().equals(line.role()));
    }

    @Property(tries = 1000)
    void nobodyIsToldWhatTheyDidForAnother(@ForAll("acts") List<Act> acts) {
        var somebody = begin();
        acts.forEach(act -> act.happenTo(somebody, LEIDEN));
        var dossier = Folded.of(somebody);
        assertThat(found(OF_KATWIJK_FOR_LEIDEN, dossier).flatMap(row -> lines(row).stream()))
                .noneMatch(line ->
                        "gm0537".equals(doneBy(dossier, line.recordedAt()).organisation()));
    }

    /** Whose relation lasts is told of what another one did last, if it saw that; nobody else is. */
    @Property(tries = 1000)
    void whoeverSawWhatAnotherDidLastIsToldOfIt(@ForAll("acts") List<Act> acts) {
        var dossier = after(acts);
        var last = dossier.timeline().getLast();
        for (var body : List.of(LEIDEN, KATWIJK)) {
            var newest = Optional.ofNullable(NoticeRows.of(dossier).get("anna/" + body))
                    .map(NoticeRow::news)
                    .map(News::changedAt);
            if (!last.seenBy().contains(body) || isDoneFor(body, last)) {
                assertThat(newest).as(body).isNotEqualTo(Optional.of(last.recordedAt()));
            } else if (dossier.relations().last(Set.of(body))) {
                assertThat(newest).as(body).contains(last.recordedAt());
            }
        }
    }

    private static boolean isDoneFor(String body, TimelineEntry line) {
        return body.equalsIgnoreCase(line.organisation()) || line.doneFor().contains(body);
    }

    private static Dossier after(List<Act> acts) {
        var somebody = begin();
        acts.forEach(act -> act.happenTo(somebody));
        return Folded.of(somebody);
    }

    /** Each event of somebody is recorded at a second of its own. */
    private static TimelineEntry doneBy(Dossier dossier, Instant recordedAt) {
        return dossier.timeline().stream()
                .filter(line -> line.recordedAt().equals(recordedAt))
                .findFirst()
                .orElseThrow();
    }

    private static List<TimelineEntry> lines(NoticeRow row) {
        return Objects.requireNonNull(row.news()).lines();
    }

    private static Stream<NoticeRow> found(Caller caller, Dossier dossier) {
        return NoticeRows.of(dossier).values().stream().filter(row -> switch (Viewpoint.of(caller)) {
            case Viewpoint.OfBodies(var bodies) -> !Collections.disjoint(bodies, row.audience());
            case Viewpoint.Whole(var only) -> only != null && row.audience().contains(only);
            case Viewpoint.Outside _ -> false;
        });
    }
}
