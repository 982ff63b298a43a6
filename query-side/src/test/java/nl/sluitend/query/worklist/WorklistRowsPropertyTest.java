package nl.sluitend.query.worklist;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.Trajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.dossier.Folded;
import org.jspecify.annotations.Nullable;

/** Whatever happened: a row never disappears, and nobody finds one of something that their own dossier does not show. */
class WorklistRowsPropertyTest {

    /** Any step in any order, by either municipality, who acts for both, or UWV. */
    enum Step {
        PREPARE,
        OFFER,
        OFFER_ELSEWHERE,
        QUESTION,
        ANSWER,
        ACCEPT,
        REJECT,
        WITHDRAW,
        MEET,
        ENROL,
        FINISH,
        PLACE,
        PLACE_BY_UWV,
        PLACE_BY_ISD,
        FOLLOW,
        LEAVE,
        END,
        REVIVE,
        MOVE,
        MOVE_BACK;

        Somebody happenTo(Somebody somebody) {
            return switch (this) {
                case PREPARE -> somebody.prepared(PayloadField.CONTACT);
                case OFFER -> somebody.offeredTo(LEIDEN, TODAY);
                case OFFER_ELSEWHERE -> somebody.offeredTo(KATWIJK, TODAY);
                case QUESTION -> somebody.questioned(TODAY);
                case ANSWER -> somebody.answered(TODAY.plusDays(3));
                case ACCEPT -> somebody.accepted();
                case REJECT -> somebody.rejected();
                case WITHDRAW -> somebody.withdrawn();
                case MEET -> somebody.with(new WarmMeetingHeld("anna-ho", TODAY));
                case ENROL -> somebody.enrolledBy(LEIDEN, TODAY.plusDays(40));
                case FINISH ->
                    somebody.with(new TrajectoryEnded("anna-tr", "programme", EndReason.COMPLETED, TODAY, TODAY));
                case PLACE -> somebody.placedBy("gm0546");
                case PLACE_BY_UWV -> somebody.placedBy("uwv");
                case PLACE_BY_ISD -> somebody.placedBy("isd");
                case FOLLOW -> somebody.with(new AftercareContactHeld("anna-pl", 30, true, TODAY));
                case LEAVE -> somebody.with(new PlacementEnded("anna-pl", TODAY, TODAY));
                case END -> somebody.ended(Outcome.SELF_FOUND_WORK);
                case REVIVE -> somebody.revivedUntil(TODAY.plusDays(60));
                case MOVE -> somebody.movedTo(KATWIJK);
                case MOVE_BACK -> somebody.movedTo(LEIDEN);
            };
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMaxSize(16);
    }

    @Property(tries = 300)
    void aRowNeverHasToBeDeleted(@ForAll("steps") List<Step> steps) {
        var somebody = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90));
        var known = new HashSet<String>();
        for (var step : steps) {
            step.happenTo(somebody);
            var dossier = Folded.of(somebody);
            var rows = Stream.of(ClientRows.of(dossier), AppointmentRows.of(dossier))
                    .flatMap(list -> list.keySet().stream())
                    .collect(Collectors.toSet());
            assertThat(rows).containsAll(known);
            known.addAll(rows);
        }
    }

    @Property(tries = 1000)
    void whatIsFoundIsShownInTheirDossier(@ForAll("steps") List<Step> steps) {
        var somebody = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90));
        steps.forEach(step -> step.happenTo(somebody));
        var dossier = Folded.of(somebody);

        for (var caller : List.of(OF_LEIDEN, OF_KATWIJK, UWV)) {
            var shown = Folded.seenBy(caller, dossier)
                    .map(WorklistRowsPropertyTest::parts)
                    .orElse(Set.of());
            assertThat(found(caller, dossier)).isSubsetOf(shown);
        }
    }

    /** The keys of all that is in the rows that somebody finds, and who is named in them. */
    private static Set<String> found(Caller caller, Dossier dossier) {
        var ofClients = ClientRows.of(dossier).values().stream()
                .filter(row -> isFound(caller, row.audience()))
                .map(ClientRow::support)
                .flatMap(each -> Stream.of(
                        each.handover(),
                        each.trajectory(),
                        each.placement(),
                        each.next() == null ? null : each.next().about(),
                        name(each.contactPerson())));
        var ofCalendar = AppointmentRows.of(dossier).values().stream()
                .filter(row -> isFound(caller, row.audience()))
                .flatMap(row -> Stream.of(Objects.requireNonNull(row.due()).about(), name(row.contactPerson())));
        return Stream.concat(ofClients, ofCalendar).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean isFound(Caller caller, Set<String> audience) {
        return Viewpoint.of(caller) instanceof Viewpoint.OfBodies(var bodies)
                && !Collections.disjoint(bodies, audience);
    }

    private static @Nullable String name(@Nullable Sealed contactPerson) {
        return contactPerson == null ? null : contactPerson.value();
    }

    private static Set<String> parts(Dossier dossier) {
        return Stream.of(
                        dossier.handovers().stream().map(Handover::handover),
                        dossier.trajectories().stream().map(Trajectory::trajectory),
                        dossier.placements().stream().map(Placement::placement),
                        dossier.handovers().stream()
                                .map(each -> name(each.contactPerson()))
                                .filter(Objects::nonNull))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }
}
