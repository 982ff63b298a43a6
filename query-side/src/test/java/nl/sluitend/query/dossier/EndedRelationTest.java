package nl.sluitend.query.dossier;

import static nl.sluitend.kernel.handover.WithdrawalReason.RESIDENCE_CHANGED;
import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.at;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.FindSight;
import nl.sluitend.kernel.dossier.Sight;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.Inbox;
import nl.sluitend.kernel.handover.InboxEntry;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.FindPeople;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.responsibility.Task;
import nl.sluitend.kernel.responsibility.TaskTimeline;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.kernel.wwcase.WwRevived;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a municipality did stays visible to it; what came after its relation ended does not (ADR 21). */
class EndedRelationTest {

    private static final Caller OF_BOTH = at(Role.CASEWORKER, "isd", LEIDEN, KATWIJK);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Somebody accepted() {
        return Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT, PayloadField.HOURS)
                .offeredTo(LEIDEN, TODAY)
                .accepted();
    }

    private static Somebody transferred() {
        return accepted()
                .with(new ResponsibilityTransferred("anna-ho", "anna-ww", LEIDEN, TODAY, null, TODAY))
                .enrolledBy(LEIDEN)
                .placedBy("gm0546");
    }

    private static Somebody changedAfterwards(Somebody somebody) {
        return somebody.renamed("newer")
                .with(AnyEvent.named("ww-end-date-revised", "anna"))
                .with(AnyEvent.named("work-history-revised", "anna"))
                .with(AnyEvent.named("contact-attempted", "anna"))
                .with(AnyEvent.named("jobseeker-registered", "anna"))
                .ended(Outcome.BIJSTAND);
    }

    private Optional<Dossier> seen(Caller caller) {
        return world.one(new FindDossier(caller, TODAY, new InhabitantId("anna"), -1), Dossier.class);
    }

    private List<String> lines(Caller caller) {
        return seen(caller).orElseThrow().timeline().stream()
                .map(TimelineEntry::event)
                .toList();
    }

    private List<InboxEntry> inbox(Caller caller) {
        return world.page(new Inbox(caller, TODAY, Set.of(), new Window(100, null)), InboxEntry.class).items().stream()
                .map(entry -> entry.node())
                .toList();
    }

    @Test
    void afterAMoveNothingNewerIsSeen() {
        world.given(transferred());
        var then = seen(OF_LEIDEN).orElseThrow();
        world.given(changedAfterwards(transferred().movedTo(KATWIJK)));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.person()).isEqualTo(then.person());
        assertThat(now.person().ageBand()).isEqualTo(AgeBand.FROM_27_TO_49);
        assertThat(now.municipality()).isEqualTo(LEIDEN);
        assertThat(now.facts()).isEqualTo(then.facts());
        assertThat(now.wwCases()).isEqualTo(then.wwCases());
        assertThat(now.relationEndedOn()).isEqualTo(TODAY);
        assertThat(world.all(new FindPeople(OF_LEIDEN, Set.of("anna")), Person.class))
                .containsExactly(then.person());
    }

    @Test
    void whatItDidStaysVisible() {
        world.given(transferred());
        var then = seen(OF_LEIDEN).orElseThrow();
        world.given(changedAfterwards(transferred().movedTo(KATWIJK)));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.handovers()).isEqualTo(then.handovers());
        assertThat(now.trajectories()).isEqualTo(then.trajectories()).hasSize(1);
        assertThat(now.placements()).isEqualTo(then.placements()).hasSize(1);
        assertThat(now.timeline())
                .containsAll(then.timeline())
                .hasSize(then.timeline().size() + 1);
        assertThat(lines(OF_LEIDEN)).last().isEqualTo("residence-established");
    }

    @Test
    void itsOwnTrajectoryCanStillBeSeenToEnd() {
        world.given(transferred()
                .movedTo(KATWIJK)
                .with(new TrajectoryEnded("anna-tr", "programme", EndReason.MOVED, TODAY, TODAY)));

        assertThat(seen(OF_LEIDEN).orElseThrow().trajectories().getFirst().endReason())
                .isEqualTo(EndReason.MOVED);
        assertThat(lines(OF_LEIDEN)).endsWith("residence-established", "trajectory-ended");
    }

    /** Whoever lives abroad is no municipality's: the new address is not for the one that was left. */
    @Test
    void whoeverMovesAbroadIsLeftToo() {
        world.given(transferred().ended(Outcome.MOVED_ABROAD).renamed("abroad"));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.person().name()).isEqualTo(new Sealed("name"));
        assertThat(now.relationEndedOn()).isEqualTo(TODAY);
        assertThat(lines(OF_LEIDEN)).last().isEqualTo("outcome-recorded");
        assertThat(inbox(OF_LEIDEN)).isEmpty();
    }

    /** The residence is of the day of UWV's first message, the move abroad of a day before it. */
    @Test
    void whoeverMovedAbroadBeforeTheFirstMessageIsLeftToo() {
        world.given(accepted()
                .with(new OutcomeRecorded("anna-ww", Outcome.MOVED_ABROAD, Evidence.BRP, "uwv", TODAY.minusDays(1)))
                .renamed("abroad"));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.person().name()).isEqualTo(new Sealed("name"));
        assertThat(now.relationEndedOn()).isEqualTo(TODAY);
        assertThat(lines(OF_LEIDEN)).last().isEqualTo("outcome-recorded");
        assertThat(inbox(OF_LEIDEN)).isEmpty();
    }

    private static Somebody bijstand(Somebody somebody) {
        return somebody.with(new OutcomeRecorded(
                "anna-ww", Outcome.BIJSTAND, Evidence.MUNICIPAL_DECISION, "gm0546", TODAY.minusDays(3)));
    }

    /** The outcome stands again: nothing of what the relation was stays frozen (ADR 18). */
    @Test
    void whoHadThePersonBeforeARevivalThatIsUndoneSeesThePersonAsNow() {
        var revived = bijstand(transferred())
                .revisedUntil(TODAY.plusDays(60))
                .with(new WwRevived("anna-ww", Outcome.BIJSTAND, TODAY));
        world.given(revived);
        assertThat(seen(OF_LEIDEN).orElseThrow().relationEndedOn()).isEqualTo(TODAY);
        world.given(bijstand(revived.revisedUntil(TODAY.minusDays(5))).renamed("newer"));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.relationEndedOn()).isNull();
        assertThat(now.person().name()).isEqualTo(new Sealed("newer"));
        assertThat(tasks(now)).isEqualTo(tasks(seen(UWV).orElseThrow()));
        assertThat(now.wwCases()).singleElement().satisfies(each -> {
            assertThat(each.outcome()).isEqualTo(Outcome.BIJSTAND);
            assertThat(each.lastDay()).isEqualTo(TODAY.minusDays(5));
            assertThat(each.earlier()).isEmpty();
        });
        assertThat(now.handovers()).extracting(Handover::state).containsExactly(HandoverState.CLOSED);
        assertThat(lines(OF_LEIDEN)).endsWith("ww-revived", "outcome-recorded", "personal-details-revised");
    }

    /** Where each task lies today, and why. */
    private static List<Holding> tasks(Dossier dossier) {
        var timeline = new TaskTimeline(dossier.facts());
        return Arrays.stream(Task.values())
                .map(task -> timeline.on(TODAY, task))
                .toList();
    }

    @Test
    void theInboxHasNoRowAnyMore() {
        world.given(transferred());
        assertThat(inbox(OF_LEIDEN)).hasSize(1);

        world.given(transferred().movedTo(KATWIJK));
        assertThat(inbox(OF_LEIDEN)).isEmpty();
    }

    @Test
    void aDossierOfOwnRegistrationIsLeftToo() {
        world.given(Somebody.registeredBy(LEIDEN, "anna").movedTo(KATWIJK).renamed("newer"));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.person().name()).isEqualTo(new Sealed("name"));
        assertThat(now.person().contact()).isNotNull();
        assertThat(now.relationEndedOn()).isEqualTo(TODAY);
        assertThat(seen(OF_KATWIJK)).isEmpty();
    }

    @Test
    void whatWasAcceptedAndTakenBackStaysAsItWas() {
        world.given(changedAfterwards(accepted().withdrawn()));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.handovers()).extracting(Handover::state).containsExactly(HandoverState.WITHDRAWN);
        assertThat(now.person().name()).isEqualTo(new Sealed("name"));
        assertThat(lines(OF_LEIDEN)).last().isEqualTo("handover-withdrawn");
    }

    @Test
    void anOfferThatAnOutcomeClosedTellsTheOutcomeAndNothingLater() {
        world.given(Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY)
                .ended(Outcome.SELF_FOUND_WORK)
                .renamed("newer"));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.handovers()).extracting(Handover::state).containsExactly(HandoverState.CLOSED);
        assertThat(now.wwCases()).extracting(WwCase::outcome).containsExactly(Outcome.SELF_FOUND_WORK);
        assertThat(now.person().name()).isEqualTo(new Sealed("name"));
        assertThat(now.person().birthDate()).isNull();
        assertThat(inbox(OF_LEIDEN)).isEmpty();
    }

    /** Back with UWV by WW 21, offered to the same municipality again. */
    private static Somebody offeredAnew() {
        return transferred()
                .ended(Outcome.SELF_FOUND_WORK)
                .revivedUntil(TODAY.plusDays(60))
                .renamed("newer")
                .offeredTo(LEIDEN, TODAY.plusDays(5));
    }

    static Stream<UnaryOperator<Somebody>> waysBack() {
        return Stream.of(
                Somebody::rejected,
                Somebody::withdrawn,
                somebody -> somebody.prepared(PayloadField.CONTACT),
                somebody -> somebody.movedTo(KATWIJK),
                somebody -> somebody.offeredTo(KATWIJK, TODAY.plusDays(6)));
    }

    @ParameterizedTest
    @MethodSource("waysBack")
    void whatIsOfferedAnewAndGoesBackLeavesWhatWas(UnaryOperator<Somebody> wayBack) {
        world.given(transferred().ended(Outcome.SELF_FOUND_WORK).revivedUntil(TODAY.plusDays(60)));
        var then = seen(OF_LEIDEN).orElseThrow();
        world.given(offeredAnew());
        var offered = seen(OF_LEIDEN).orElseThrow();
        assertThat(offered.person().name()).isEqualTo(new Sealed("newer"));
        world.given(wayBack.apply(offeredAnew()));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.person()).isEqualTo(then.person());
        assertThat(now.facts()).isEqualTo(then.facts());
        assertThat(now.handovers()).isEqualTo(then.handovers());
        assertThat(now.relationEndedOn()).isEqualTo(then.relationEndedOn());
        assertThat(now.version()).isGreaterThanOrEqualTo(offered.version());
        assertThat(now.timeline()).startsWith(then.timeline().toArray(TimelineEntry[]::new));
    }

    @ParameterizedTest
    @MethodSource("waysBack")
    void itsOwnTrajectoryIsSeenToEndAlsoThen(UnaryOperator<Somebody> wayBack) {
        world.given(wayBack.apply(offeredAnew())
                .with(new TrajectoryEnded("anna-tr", "programme", EndReason.COMPLETED, TODAY, TODAY)));

        assertThat(seen(OF_LEIDEN).orElseThrow().trajectories().getFirst().endReason())
                .isEqualTo(EndReason.COMPLETED);
        assertThat(lines(OF_LEIDEN)).last().isEqualTo("trajectory-ended");
    }

    @Test
    void whatAnOutcomeClosedIsRememberedThroughAnotherRoundToo() {
        world.given(Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY)
                .ended(Outcome.SELF_FOUND_WORK)
                .revivedUntil(TODAY.plusDays(60))
                .renamed("newer")
                .offeredTo(LEIDEN, TODAY)
                .rejected());

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.person().name()).isEqualTo(new Sealed("name"));
        assertThat(now.wwCases()).extracting(WwCase::outcome).containsExactly(Outcome.SELF_FOUND_WORK);
    }

    @Test
    void whoComesBackIsSeenAgainButNotWhatHappenedMeanwhile() {
        world.given(transferred()
                .movedTo(KATWIJK)
                .renamed("meanwhile")
                .movedTo(LEIDEN)
                .renamed("now"));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.person().name()).isEqualTo(new Sealed("now"));
        assertThat(now.relationEndedOn()).isNull();
        assertThat(lines(OF_LEIDEN).stream().filter("personal-details-revised"::equals))
                .hasSize(1);
        assertThat(lines(self("anna")).stream().filter("personal-details-revised"::equals))
                .hasSize(2);
        assertThat(inbox(OF_LEIDEN)).hasSize(1);
    }

    @Test
    void theNextMunicipalityDoesNotSeeTheFormerOne() {
        world.given(transferred().movedTo(KATWIJK).offeredTo(KATWIJK, TODAY).accepted());

        var katwijk = seen(OF_KATWIJK).orElseThrow();
        assertThat(katwijk.trajectories()).isEmpty();
        assertThat(katwijk.audience()).containsExactly(KATWIJK, "UWV");
        assertThat(lines(OF_KATWIJK)).doesNotContain("enrolled-in-trajectory", "responsibility-transferred");
        assertThat(seen(OF_LEIDEN).orElseThrow().handovers())
                .extracting(Handover::municipality)
                .containsExactly(LEIDEN);
    }

    @Test
    void aBodyThatActsForBothSeesWhoMovedFromOneToTheOther() {
        world.given(transferred().movedTo(KATWIJK).offeredTo(KATWIJK, TODAY).renamed("newer"));

        var now = seen(OF_BOTH).orElseThrow();
        assertThat(now.person().name()).isEqualTo(new Sealed("newer"));
        assertThat(now.trajectories()).hasSize(1);
        assertThat(now.relationEndedOn()).isNull();
    }

    @Test
    void versionsAndLinesCountOnlyWhatIsSeen() {
        world.given(transferred());
        var uwv = seen(UWV).orElseThrow().version();
        var leiden = seen(OF_LEIDEN).orElseThrow().version();
        world.given(transferred().with(new TrajectoryEnded("anna-tr", "programme", EndReason.MOVED, TODAY, TODAY)));

        assertThat(seen(UWV).orElseThrow().version()).isEqualTo(uwv);
        assertThat(seen(OF_LEIDEN).orElseThrow().version()).isEqualTo(leiden + 1);
        for (var caller : List.of(UWV, OF_LEIDEN)) {
            var timeline = seen(caller).orElseThrow().timeline();
            assertThat(timeline.getLast().sequence()).isEqualTo(timeline.size() - 1);
            assertThat(timeline).allMatch(line -> line.seenBy().isEmpty());
        }
    }

    @Test
    void aFormerMunicipalitysVersionStandsStill() {
        world.given(transferred().movedTo(KATWIJK));
        var then = seen(OF_LEIDEN).orElseThrow().version();
        world.given(changedAfterwards(transferred().movedTo(KATWIJK)));

        assertThat(seen(OF_LEIDEN).orElseThrow().version()).isEqualTo(then);
    }

    @Test
    void uwvSeesWhomItPlacedItself() {
        world.given(Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90)).placedBy("uwv"));

        assertThat(seen(UWV).orElseThrow().placements()).hasSize(1);
        assertThat(lines(UWV)).endsWith("placed-with-employer", "aftercare-started");
    }

    @Test
    void nothingOfHowItIsKeptIsShown() {
        world.given(transferred().movedTo(KATWIJK));

        for (var caller : List.of(UWV, OF_LEIDEN, self("anna"), Caller.product())) {
            var dossier = seen(caller).orElseThrow();
            assertThat(dossier.former()).isEmpty();
            assertThat(dossier.relations().ties()).isEmpty();
        }
    }

    private static Somebody takenBack(WithdrawalReason reason) {
        return accepted().with(new HandoverWithdrawn("anna-ho", reason, TODAY.plusDays(20)));
    }

    /** Offered to Leiden although the person lives in Katwijk, and taken back. */
    private static Somebody livingElsewhere(WithdrawalReason reason) {
        return Somebody.withWw("anna", KATWIJK, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY.plusDays(5))
                .accepted()
                .with(new HandoverWithdrawn("anna-ho", reason, TODAY.plusDays(20)));
    }

    /** What UWV takes back for a move is taken back on the day of the message; the municipality was left on another. */
    static Stream<Arguments> ends() {
        var open = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90)).prepared(PayloadField.CONTACT);
        return Stream.of(
                arguments(transferred().movedTo(KATWIJK, TODAY.plusDays(10)), 10),
                arguments(takenBack(RESIDENCE_CHANGED).movedTo(KATWIJK, TODAY.plusDays(10)), 10),
                arguments(
                        takenBack(RESIDENCE_CHANGED)
                                .movedTo("GM0344", TODAY.plusDays(15))
                                .movedTo(KATWIJK, TODAY.plusDays(10)),
                        10),
                arguments(
                        takenBack(RESIDENCE_CHANGED)
                                .movedTo("GM0344", TODAY.plusDays(15))
                                .renamed("later")
                                .movedTo(KATWIJK, TODAY.plusDays(10)),
                        15),
                arguments(takenBack(RESIDENCE_CHANGED).movedTo(KATWIJK, TODAY.plusDays(25)), 20),
                arguments(livingElsewhere(RESIDENCE_CHANGED), 5),
                arguments(livingElsewhere(WithdrawalReason.FOUND_WORK), 20),
                arguments(takenBack(WithdrawalReason.FOUND_WORK).movedTo(KATWIJK, TODAY.plusDays(10)), 20),
                arguments(takenBack(WithdrawalReason.WW_CONTINUES), 20),
                arguments(
                        accepted().ended(Outcome.NUG).with(new WwRevived("anna-ww", Outcome.NUG, TODAY.plusDays(30))),
                        30),
                arguments(open.offeredTo(LEIDEN, TODAY.plusDays(5)).ended(Outcome.SELF_FOUND_WORK), 5));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void itEndsOnTheDayOfTheFactAndNotOfItsMessage(Somebody somebody, int day) {
        world.given(somebody);

        assertThat(seen(OF_LEIDEN).orElseThrow().relationEndedOn()).isEqualTo(TODAY.plusDays(day));
    }

    /** After WW the task is the municipality's by law: it enrols and places, though nobody offered it the person. */
    @Test
    void whoBeganWithoutAnOfferSeesThatAndNothingOfThePerson() {
        world.given(Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .enrolledBy(LEIDEN)
                .placedBy("gm0546")
                .movedTo(KATWIJK)
                .with(new TrajectoryEnded("anna-tr", "programme", EndReason.MOVED, TODAY, TODAY)));

        var seen = seen(OF_LEIDEN).orElseThrow();
        assertThat(seen.trajectories()).hasSize(1);
        assertThat(seen.placements()).hasSize(1);
        assertThat(seen.person()).isEqualTo(new Person("anna", null, null, null, AgeBand.UNKNOWN));
        assertThat(seen.origin()).isNull();
        assertThat(seen.municipality()).isEmpty();
        assertThat(seen.facts()).isEqualTo(Facts.NONE);
        assertThat(seen.wwCases()).isEmpty();
        assertThat(seen.version()).isEqualTo(3);
        assertThat(lines(OF_LEIDEN))
                .containsExactly(
                        "enrolled-in-trajectory", "placed-with-employer", "aftercare-started", "trajectory-ended");
        assertThat(world.all(new FindPeople(OF_LEIDEN, Set.of("anna")), Person.class))
                .isEmpty();
        assertThat(seen(OF_KATWIJK)).isEmpty();
    }

    @Test
    void whatWasReturnedStaysUnseenBesideWhatWasBegun() {
        world.given(Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY)
                .enrolledBy(LEIDEN)
                .rejected()
                .renamed("newer"));

        assertThat(lines(OF_LEIDEN)).containsExactly("enrolled-in-trajectory");
        assertThat(seen(OF_LEIDEN).orElseThrow().handovers()).isEmpty();
        assertThat(inbox(OF_LEIDEN)).isEmpty();
    }

    /** The same people act for both: what one returned is not shown to the other (SUWI 62). */
    @Test
    void whatWasReturnedForOneIsNotShownForTheOther() {
        world.given(Somebody.registeredBy(KATWIJK, "anna")
                .with(AnyEvent.named("ww-case-registered", "anna"))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY)
                .rejected());

        assertThat(lines(OF_BOTH)).containsExactly("inhabitant-registered", "residence-established");
    }

    @Test
    void whyADossierIsNotShownAfterADecisionIsTold() {
        var returned = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY)
                .rejected();
        world.given(returned);

        var last = returned.events().size() - 1L;
        assertThat(sight(OF_LEIDEN, last)).contains(Sight.NOT_YOURS);
        assertThat(sight(OF_LEIDEN, last + 1)).contains(Sight.NOT_YET);
        assertThat(sight(UWV, last)).contains(Sight.NOT_YET);
        assertThat(seen(UWV)).map(Dossier::version).contains(last);
        assertThat(seen(OF_LEIDEN)).isEmpty();
    }

    private Optional<Sight> sight(Caller caller, long recorded) {
        return world.one(new FindSight(caller, new InhabitantId("anna"), recorded), Sight.class);
    }
}
