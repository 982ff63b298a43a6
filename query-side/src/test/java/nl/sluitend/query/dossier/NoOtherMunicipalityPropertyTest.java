package nl.sluitend.query.dossier;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.responsibility.Reason;
import nl.sluitend.kernel.responsibility.Task;
import nl.sluitend.kernel.responsibility.TaskSpan;
import nl.sluitend.kernel.responsibility.TaskTimeline;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.Somebody;

/** Whatever happened and whoever did it: a dossier that a municipality sees names no other one (SUWI 62). */
class NoOtherMunicipalityPropertyTest {

    /** Any step in any order, by either municipality. */
    enum Step {
        PREPARE,
        OFFER,
        OFFER_ELSEWHERE,
        QUESTION,
        ACCEPT,
        REJECT,
        WITHDRAW,
        ENROL,
        ENROL_ELSEWHERE,
        PLACE,
        PLACE_ELSEWHERE,
        END,
        REVIVE,
        RENAME,
        MOVE,
        MOVE_BACK,
        ILL_BY_ANOTHER_CASE,
        TAKEN_OVER_ELSEWHERE,
        BY_LEIDEN,
        BY_KATWIJK,
        BY_UWV;

        Somebody happenTo(Somebody somebody) {
            return switch (this) {
                case PREPARE -> somebody.prepared(PayloadField.CONTACT);
                case OFFER -> somebody.offeredTo(LEIDEN, TODAY);
                case OFFER_ELSEWHERE -> somebody.offeredTo(KATWIJK, TODAY);
                case QUESTION -> somebody.questioned(TODAY);
                case ACCEPT -> somebody.accepted();
                case REJECT -> somebody.rejected();
                case WITHDRAW -> somebody.withdrawn();
                case ENROL -> somebody.enrolledBy(LEIDEN);
                case ENROL_ELSEWHERE -> somebody.enrolledBy(KATWIJK);
                case PLACE -> somebody.placedBy("gm0546");
                case PLACE_ELSEWHERE -> somebody.placedBy("gm0537");
                case END -> somebody.ended(Outcome.SELF_FOUND_WORK);
                case REVIVE -> somebody.revivedUntil(TODAY.plusDays(60));
                case RENAME -> somebody.renamed("newer");
                case MOVE -> somebody.movedTo(KATWIJK);
                case MOVE_BACK -> somebody.movedTo(LEIDEN);
                case ILL_BY_ANOTHER_CASE ->
                    somebody.with(new OutcomeRecorded(
                            "another-ww", Outcome.OTHER_UWV_BENEFIT, Evidence.UWV_ADMINISTRATION, "uwv", TODAY));
                case TAKEN_OVER_ELSEWHERE ->
                    somebody.with(new ResponsibilityTransferred(
                            "another-ho", "anna-ww", KATWIJK, TODAY.minusDays(9), "agreement", TODAY));
                case BY_LEIDEN -> somebody.by("gm0546");
                case BY_KATWIJK -> somebody.by("gm0537");
                case BY_UWV -> somebody.by("uwv");
            };
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMaxSize(16);
    }

    @Property(tries = 1000)
    void aMunicipalitySeesNoOther(@ForAll("steps") List<Step> steps, @ForAll boolean registeredElsewhere) {
        var somebody = begin(registeredElsewhere).prepared(PayloadField.CONTACT).offeredTo(LEIDEN, TODAY);
        steps.forEach(step -> step.happenTo(somebody));

        assertThat(Folded.seenBy(OF_LEIDEN, Folded.of(somebody)).stream()
                        .flatMap(NoOtherMunicipalityPropertyTest::othersNamed))
                .isEmpty();
    }

    /** Also by law, after what was offered went back, and when the person has moved. */
    @Property(tries = 1000)
    void whoeverBeganSomethingSeesIt(@ForAll("steps") List<Step> steps, @ForAll boolean registeredElsewhere) {
        var somebody = begin(registeredElsewhere);
        steps.forEach(step -> step.happenTo(somebody));

        var seen = Folded.seenBy(OF_LEIDEN, Folded.of(somebody));
        assertThat(seen.filter(dossier -> !dossier.trajectories().isEmpty()))
                .matches(trajectory -> trajectory.isPresent() == isLast(Step.ENROL, Step.ENROL_ELSEWHERE, steps));
        assertThat(seen.filter(dossier -> !dossier.placements().isEmpty()))
                .matches(placement -> placement.isPresent() == isLast(Step.PLACE, Step.PLACE_ELSEWHERE, steps));
    }

    private static boolean isLast(Step step, Step elsewhere, List<Step> steps) {
        return steps.lastIndexOf(step) > steps.lastIndexOf(elsewhere);
    }

    /** What is recorded is seen in its version, or is not for who decided: nobody waits for what never comes. */
    @Property(tries = 1000)
    void theVersionThatWasRecordedIsSeenOrNothingIs(
            @ForAll("steps") List<Step> steps, @ForAll boolean registeredElsewhere) {
        var somebody = begin(registeredElsewhere);
        steps.forEach(step -> step.happenTo(somebody));
        var dossier = Folded.of(somebody);

        for (var caller : List.of(OF_LEIDEN, OF_KATWIJK, UWV)) {
            assertThat(Folded.seenBy(caller, dossier).stream())
                    .as("what the command side counts for %s", caller.organisation())
                    .allSatisfy(seen -> assertThat(seen.version())
                            .isEqualTo(dossier.relations().versionFor(bodies(caller))));
            assertThat(Folded.seenBy(caller, dossier).stream())
                    .as("also found by its key")
                    .allMatch(_ -> bodies(caller).stream().anyMatch(dossier.audience()::contains));
        }
    }

    private static Set<String> bodies(Caller caller) {
        return Viewpoint.of(caller) instanceof Viewpoint.OfBodies(var bodies) ? bodies : Set.of();
    }

    @Example
    void theWholeDossierNamesThem() {
        var whole = Folded.whole(Folded.of(begin(true)));

        assertThat(othersNamed(whole))
                .as("who registered, two lines, the audience")
                .hasSize(4);
    }

    private static Somebody begin(boolean registeredElsewhere) {
        return registeredElsewhere
                ? Somebody.registeredBy(KATWIJK, "anna").with(AnyEvent.named("ww-case-registered", "anna"))
                : Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90));
    }

    /** Who has the person is told truly where a task lies, and of another case not why (PW 7(3)c). */
    @Property(tries = 1000)
    void theTasksLieWhereTheyLieAndOnlyItsOwnCasesTellWhy(@ForAll("steps") List<Step> steps) {
        var somebody = begin(false).prepared(PayloadField.CONTACT).offeredTo(LEIDEN, TODAY);
        steps.forEach(step -> step.happenTo(somebody));
        var dossier = Folded.of(somebody.accepted());
        var told = Folded.seenBy(OF_LEIDEN, dossier).filter(seen -> seen.relationEndedOn() == null);

        assertThat(told.stream().flatMap(NoOtherMunicipalityPropertyTest::spans))
                .filteredOn(_ -> dossier.relations().of(LEIDEN) == Relation.OWN
                        && dossier.municipality().equals(LEIDEN))
                .allSatisfy(span -> {
                    var truly = new TaskTimeline(dossier.facts()).on(span.from(), span.task());
                    assertThat(span.holding().holder()).isEqualTo(truly.holder());
                    assertThat(span.holding().nature()).isEqualTo(truly.nature());
                    assertThat(span.holding().reason()).isNotEqualTo(Reason.OTHER_UWV_BENEFIT);
                });
    }

    private static Stream<TaskSpan> spans(Dossier dossier) {
        var timeline = new TaskTimeline(dossier.facts());
        return Stream.of(Task.values()).flatMap(task -> timeline.spans(task).stream());
    }

    /** A task lies with the municipality where the person lives now, also with one that did not offer it. */
    private static List<TaskSpan> elsewhere(Dossier dossier) {
        return spans(dossier)
                .filter(span -> !dossier.municipality().equals(span.holding().holder()))
                .toList();
    }

    /** All that is shown but where the person lives. */
    private static Stream<Object> othersNamed(Dossier dossier) {
        return Stream.<Collection<?>>of(
                        List.of(dossier.registeredBy() == null ? "" : dossier.registeredBy()),
                        dossier.wwCases(),
                        dossier.handovers(),
                        dossier.trajectories(),
                        dossier.placements(),
                        dossier.timeline(),
                        elsewhere(dossier),
                        dossier.audience())
                .flatMap(part -> part.stream().map(Object.class::cast))
                .filter(part -> part.toString().toUpperCase(Locale.ROOT).contains(KATWIJK));
    }
}
