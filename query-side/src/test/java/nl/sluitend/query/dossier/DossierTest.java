package nl.sluitend.query.dossier;

import static nl.sluitend.kernel.handover.PayloadField.CONTACT;
import static nl.sluitend.kernel.handover.PayloadField.HOURS;
import static nl.sluitend.kernel.handover.PayloadField.LANGUAGES;
import static nl.sluitend.kernel.handover.PayloadField.WW_END;
import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.at;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.FindPeople;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.responsibility.Reason;
import nl.sluitend.kernel.responsibility.ResidenceFact;
import nl.sluitend.kernel.responsibility.Task;
import nl.sluitend.kernel.responsibility.TaskSpan;
import nl.sluitend.kernel.responsibility.TaskTimeline;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.EarlierOutcome;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {

    /** Which one is not told. */
    private static final String ANOTHER = "another municipality";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Somebody anna() {
        return Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90));
    }

    private static Somebody annaOffered() {
        return offered(anna());
    }

    private static Somebody offered(Somebody somebody) {
        return somebody.flagged()
                .invitedAndWilling()
                .prepared(CONTACT, WW_END, HOURS, LANGUAGES)
                .strikes(LANGUAGES)
                .offeredTo(LEIDEN, TODAY);
    }

    private Optional<Dossier> seen(Caller caller) {
        return seen(caller, "anna");
    }

    private Optional<Dossier> seen(Caller caller, String inhabitant) {
        return world.one(new FindDossier(caller, TODAY, new InhabitantId(inhabitant), -1), Dossier.class);
    }

    private List<String> linesSeen(Caller caller) {
        return seen(caller).orElseThrow().timeline().stream()
                .map(TimelineEntry::event)
                .toList();
    }

    @Test
    void aCaseThatIsNotOfferedIsSeenByUwvAndByThePersonOnly() {
        world.given(anna());

        assertThat(seen(UWV)).isPresent();
        assertThat(seen(self("anna"))).isPresent();
        assertThat(seen(OF_LEIDEN)).isEmpty();
        assertThat(seen(self("bert"))).isEmpty();
    }

    @Test
    void otherRolesSeeNobodyByName() {
        world.given(annaOffered().accepted());

        for (var role :
                List.of(Role.AUDITOR, Role.OPERATOR, Role.POLICY_OFFICER, Role.REGIONAL_DIRECTOR, Role.WSP_ADVISER)) {
            assertThat(seen(at(role, "gm0546", LEIDEN))).as(role.name()).isEmpty();
        }
        assertThat(seen(at(Role.UWV_FEED, "uwv"))).isEmpty();
        assertThat(seen(at(Role.UWV_ADVISER, "gm0546", LEIDEN))).isEmpty();
    }

    @Test
    void beforeAcceptanceAMunicipalitySeesThePayloadOnly() {
        world.given(annaOffered());

        var dossier = seen(OF_LEIDEN).orElseThrow();
        assertThat(dossier.person().birthDate()).isNull();
        assertThat(dossier.person().contact()).isNotNull();
        assertThat(dossier.wwCases())
                .extracting(WwCase::history)
                .containsExactly(new WorkHistory(32, "", "", List.of(), List.of(), Availability.UNKNOWN));
        assertThat(dossier.wwCases().getFirst().invitedOn()).isNull();
        assertThat(dossier.handovers().getFirst().struck()).isEmpty();
        assertThat(linesSeen(OF_LEIDEN)).containsExactly("handover-offered");
        assertThat(seen(OF_KATWIJK)).isEmpty();
    }

    /** Where the tasks lay before, and by which other case, is none of its business yet. */
    @Test
    void beforeAcceptanceTheFactsAreThoseOfTheOfferedCase() {
        world.given(offered(Somebody.withWw("anna", KATWIJK, TODAY.plusDays(90))
                .with(new ResponsibilityTransferred(
                        "earlier", "another-ww", KATWIJK, TODAY.minusDays(9), "agreement", TODAY))
                .with(new JobseekerRegistered(TODAY.plusYears(1), TODAY.minusYears(1)))
                .movedTo(LEIDEN)));

        var told = seen(OF_LEIDEN).orElseThrow().facts();

        assertThat(told.ww()).containsOnlyKeys("anna-ww");
        assertThat(told.takeovers()).isEmpty();
        assertThat(told.jobseeker()).isEmpty();
        assertThat(told.residences()).extracting(ResidenceFact::municipality).containsExactly(LEIDEN);
        world.given(offered(Somebody.withWw("bert", LEIDEN, TODAY.plusDays(90))
                        .with(new JobseekerRegistered(TODAY.plusYears(1), TODAY.minusYears(1))))
                .accepted());
        assertThat(seen(OF_LEIDEN, "bert").orElseThrow().facts().jobseeker())
                .as("once it has the task")
                .hasSize(1);
    }

    /** That another municipality had the person, or that another case ended in a benefit beside health, is not for this one. */
    @Test
    void afterAcceptanceAnotherCaseTellsWhoHasTheTaskAndNotWhy() {
        world.given(offered(Somebody.withWw("anna", KATWIJK, TODAY.plusDays(90))
                        .with(new ResponsibilityTransferred(
                                "earlier", "anna-ww", KATWIJK, TODAY.minusDays(9), "agreement", TODAY.minusDays(9)))
                        .with(new OutcomeRecorded(
                                "another-ww",
                                Outcome.OTHER_UWV_BENEFIT,
                                Evidence.UWV_ADMINISTRATION,
                                "uwv",
                                TODAY.plusDays(1)))
                        .movedTo(LEIDEN, TODAY))
                .accepted());

        assertThat(reintegration(UWV).on(TODAY.plusDays(1), Task.REINTEGRATION).reason())
                .isEqualTo(Reason.OTHER_UWV_BENEFIT);
        assertThat(reintegration(OF_LEIDEN).spans(Task.REINTEGRATION))
                .extracting(
                        TaskSpan::from,
                        span -> span.holding().holder(),
                        span -> span.holding().reason())
                .containsExactly(tuple(TODAY, "UWV", Reason.WW), tuple(TODAY.plusDays(1), "UWV", Reason.NOT_TOLD));
        assertThat(seen(OF_LEIDEN).orElseThrow().facts().toString()).doesNotContain("another-ww", KATWIJK);
    }

    /** Only municipalities have caseworkers: a role tells as much as a name. */
    @Test
    void whoIsNotToldHasNoRoleAndNoGround() {
        world.given(offered(Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                        .by("gm0537")
                        .renamed("newer")
                        .by("uwv"))
                .accepted());

        assertThat(seen(OF_LEIDEN).orElseThrow().timeline())
                .filteredOn(line -> line.event().equals("personal-details-revised"))
                .extracting(TimelineEntry::organisation, TimelineEntry::role, TimelineEntry::ground)
                .containsExactly(tuple(null, null, null));
        assertThat(seen(OF_LEIDEN).orElseThrow().timeline())
                .filteredOn(line -> "uwv".equals(line.organisation()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.role()).isEqualTo("UWV_ADVISER"));
    }

    /** The signal was for a day within the window of 180 days. */
    @Test
    void aCaseThatEndsFarLaterIsNotSignalledAnyMore() {
        world.given(Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .flagged()
                .invitedAndWilling()
                .revisedUntil(TODAY.plusDays(181)));
        world.given(Somebody.withWw("bert", LEIDEN, TODAY.plusDays(90))
                .flagged()
                .invitedAndWilling()
                .revisedUntil(TODAY.plusDays(180)));

        var far = seen(UWV, "anna").orElseThrow().wwCases().getFirst();
        assertThat(far.flaggedOn()).isNull();
        assertThat(far.invitationAccepted()).as("the answer was about that end").isNull();
        var near = seen(UWV, "bert").orElseThrow().wwCases().getFirst();
        assertThat(near.flaggedOn()).isEqualTo(TODAY);
        assertThat(near.invitationAccepted()).isTrue();
    }

    @Test
    void aRightThatRevivesOpensItsCaseAndItsHandoverAndKeepsWhatWas() {
        world.given(annaOffered().accepted().ended(Outcome.SELF_FOUND_WORK).revivedUntil(TODAY.plusDays(60)));

        var dossier = seen(UWV).orElseThrow();
        var wwCase = dossier.wwCases().getFirst();
        assertThat(wwCase.outcome()).isNull();
        assertThat(wwCase.lastDay()).isEqualTo(TODAY.plusDays(60));
        assertThat(wwCase.flaggedOn()).isNull();
        assertThat(wwCase.invitationAccepted()).isNull();
        assertThat(wwCase.earlier())
                .containsExactly(new EarlierOutcome(Outcome.SELF_FOUND_WORK, TODAY, Evidence.OWN_STATEMENT, TODAY));
        var handover = dossier.handovers().getFirst();
        assertThat(handover.state()).isEqualTo(HandoverState.REOPENED);
        assertThat(handover.acceptedOn()).isNull();
        assertThat(handover.contactPerson()).isNull();
        assertThat(new TaskTimeline(dossier.facts())
                        .on(TODAY, Task.REINTEGRATION)
                        .holder())
                .isEqualTo("UWV");
    }

    @Test
    void anOutcomeThatStandsAgainIsNoEarlierOne() {
        world.given(annaOffered()
                .accepted()
                .ended(Outcome.SELF_FOUND_WORK)
                .revivedUntil(TODAY.plusDays(60))
                .ended(Outcome.SELF_FOUND_WORK));
        world.given(Somebody.withWw("bert", LEIDEN, TODAY.plusDays(90))
                .ended(Outcome.SELF_FOUND_WORK)
                .revivedUntil(TODAY.plusDays(60))
                .ended(Outcome.SELF_EMPLOYED));

        var anna = seen(UWV).orElseThrow();
        assertThat(anna.wwCases().getFirst().outcome()).isEqualTo(Outcome.SELF_FOUND_WORK);
        assertThat(anna.wwCases().getFirst().earlier()).isEmpty();
        assertThat(anna.handovers().getFirst().state()).isEqualTo(HandoverState.CLOSED);
        assertThat(seen(UWV, "bert").orElseThrow().wwCases().getFirst().earlier())
                .extracting(EarlierOutcome::outcome)
                .containsExactly(Outcome.SELF_FOUND_WORK);
    }

    /** Whoever was not reached shows up, and is handed over although the case is closed. */
    @Test
    void whatIsHandedOverOfAClosedCaseIsSeenByWhoAccepts() {
        world.given(anna().ended(Outcome.UNREACHABLE)
                .prepared(CONTACT, WW_END)
                .offeredTo(LEIDEN, TODAY)
                .accepted());

        var dossier = seen(OF_LEIDEN).orElseThrow();
        assertThat(dossier.handovers().getFirst().state()).isEqualTo(HandoverState.ACCEPTED);
        assertThat(dossier.wwCases().getFirst().outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(dossier.person().contact()).isNotNull();
        assertThat(dossier.relationEndedOn()).isNull();
    }

    @Test
    void howACaseEndedStaysWhenThePersonDiesLater() {
        world.given(anna().ended(Outcome.BIJSTAND).ended(Outcome.DECEASED));

        var dossier = seen(UWV).orElseThrow();
        assertThat(dossier.wwCases().getFirst().outcome()).isEqualTo(Outcome.BIJSTAND);
        assertThat(new TaskTimeline(dossier.facts())
                        .on(TODAY, Task.REINTEGRATION)
                        .reason())
                .isEqualTo(Reason.DECEASED);
    }

    @Test
    void theSameDeterminationInALaterMessageIsKnownAsOfIt() {
        world.given(anna());
        var known = seen(UWV).orElseThrow().wwCases().getFirst();
        var later = known.assertedAt().plusSeconds(60);
        world.given(Somebody.withWw("bert", LEIDEN, known.lastDay())
                .with(asserted(later, known.assertedOn(), known.lastDay()))
                .with(asserted(later.minusSeconds(1), known.assertedOn(), known.lastDay()))
                .with(asserted(later.plusSeconds(1), known.assertedOn().minusDays(1), known.lastDay()))
                .with(asserted(
                        later.plusSeconds(1),
                        known.assertedOn(),
                        known.lastDay().plusDays(1))));

        assertThat(seen(UWV, "bert").orElseThrow().wwCases().getFirst().assertedAt())
                .isEqualTo(later);
    }

    private static WwCaseAsserted asserted(Instant at, LocalDate on, LocalDate lastDay) {
        var line = new AssertedLine(LEIDEN, ResidenceGround.RESIDENCE, "");
        return new WwCaseAsserted("bert-ww", at, on, lastDay, line, TODAY);
    }

    @Test
    void withoutAFieldOfWorkThereIsNoHistory() {
        world.given(anna().prepared(CONTACT, WW_END).offeredTo(LEIDEN, TODAY));

        assertThat(seen(OF_LEIDEN).orElseThrow().wwCases())
                .extracting(WwCase::history)
                .containsOnlyNulls();
    }

    @Test
    void withoutTheFieldForItContactIsWithheld() {
        world.given(anna().prepared(WW_END).offeredTo(LEIDEN, TODAY));

        assertThat(seen(OF_LEIDEN).orElseThrow().person().contact()).isNull();
    }

    @Test
    void acceptanceMakesThePersonTheMunicipalitysOwn() {
        world.given(annaOffered().accepted());

        assertThat(seen(OF_LEIDEN).orElseThrow().person().birthDate()).isNotNull();
        assertThat(linesSeen(OF_LEIDEN))
                .containsExactly(
                        "inhabitant-registered", "residence-established", "handover-offered", "handover-accepted");
    }

    @Test
    void aReturnedOfferDisappears() {
        world.given(annaOffered().rejected());
        assertThat(seen(OF_LEIDEN)).isEmpty();

        world.given(annaOffered().rejected().ended(Outcome.BIJSTAND));
        assertThat(seen(OF_LEIDEN)).isEmpty();
        assertThat(seen(UWV).orElseThrow().handovers().getFirst().state()).isEqualTo(HandoverState.CLOSED);
    }

    @Test
    void anOfferThatWasTakenBackDisappears() {
        world.given(annaOffered().withdrawn());

        assertThat(seen(OF_LEIDEN)).isEmpty();
        assertThat(seen(UWV).orElseThrow().handovers().getFirst().withdrawal()).isEqualTo(WithdrawalReason.FOUND_WORK);

        world.given(annaOffered().withdrawn().offeredTo(KATWIJK, TODAY));
        assertThat(seen(OF_KATWIJK).orElseThrow().handovers().getFirst().withdrawal())
                .isNull();
    }

    @Test
    void aQuestionThatEndedIsNotOpenAnyMore() {
        world.given(annaOffered().questioned(TODAY));
        assertThat(questionOpenSince()).isEqualTo(TODAY);

        world.given(annaOffered().questioned(TODAY).withdrawn());
        assertThat(questionOpenSince()).isNull();

        world.given(annaOffered().questioned(TODAY).ended(Outcome.BIJSTAND));
        assertThat(questionOpenSince()).isNull();
    }

    private @Nullable LocalDate questionOpenSince() {
        return seen(UWV).orElseThrow().handovers().getFirst().questionedOn();
    }

    @Test
    void howThePersonWasAskedIsSeenOnceTheHandoverIsAccepted() {
        world.given(annaOffered());
        assertThat(invitation(UWV)).containsExactly(Channel.LETTER, true, true);
        assertThat(invitation(OF_LEIDEN)).containsExactly(null, null, null);

        world.given(annaOffered().accepted());
        assertThat(invitation(OF_LEIDEN)).containsExactly(Channel.LETTER, true, true);
    }

    private List<@Nullable Object> invitation(Caller caller) {
        var wwCase = seen(caller).orElseThrow().wwCases().getFirst();
        return Arrays.asList(wwCase.invitedBy(), wwCase.invitationAccepted(), wwCase.answeredInPerson());
    }

    @Test
    void theNextMunicipalityDoesNotSeeTheEarlierRound() {
        world.given(annaOffered().rejected().offeredTo(KATWIJK, TODAY));

        assertThat(seen(OF_LEIDEN)).isEmpty();
        assertThat(linesSeen(OF_KATWIJK)).containsExactly("handover-offered");
        assertThat(seen(OF_KATWIJK).orElseThrow().audience()).isEqualTo(Set.of("UWV", KATWIJK));
        assertThat(linesSeen(UWV)).containsSubsequence("handover-offered", "handover-rejected", "handover-offered");
    }

    @Test
    void theNextMunicipalitySeesNothingOfWhoAcceptedBefore() {
        world.given(annaOffered()
                .accepted()
                .with(new WarmMeetingHeld("anna-ho", TODAY))
                .withdrawn()
                .prepared(CONTACT)
                .movedTo(KATWIJK)
                .offeredTo(KATWIJK, TODAY));

        var next = seen(OF_KATWIJK).orElseThrow();
        var handover = next.handovers().getFirst();
        assertThat(handover.acceptedOn()).isNull();
        assertThat(handover.contactPerson()).isNull();
        assertThat(handover.firstContactOn()).isNull();
        assertThat(handover.metOn()).isNull();
        assertThat(handover.round()).isEqualTo(1);
        assertThat(next.wwCases().getFirst().invitedOn())
                .as("before it accepts the payload only")
                .isNull();
        assertThat(seen(UWV).orElseThrow().handovers().getFirst().round()).isEqualTo(2);
        assertThat(seen(OF_LEIDEN).orElseThrow().handovers().getFirst())
                .as("what it did itself")
                .extracting(Handover::acceptedOn, Handover::round)
                .containsExactly(TODAY, 1);
    }

    @Test
    void aMunicipalityCountsTheRoundsOfItsOwn() {
        world.given(
                annaOffered().rejected().offeredTo(KATWIJK, TODAY).rejected().offeredTo(LEIDEN, TODAY));

        assertThat(seen(OF_LEIDEN).orElseThrow().handovers().getFirst().round()).isEqualTo(2);
    }

    @Test
    void uwvDoesNotFollowWhatTheMunicipalityDoes() {
        world.given(annaOffered().accepted().enrolledBy(LEIDEN).placedBy("gm0546"));

        var dossier = seen(UWV).orElseThrow();
        assertThat(dossier.trajectories()).isEmpty();
        assertThat(dossier.placements()).isEmpty();
        assertThat(linesSeen(UWV)).doesNotContain("enrolled-in-trajectory", "placed-with-employer");
        assertThat(seen(OF_LEIDEN).orElseThrow().trajectories()).hasSize(1);
        assertThat(seen(OF_LEIDEN).orElseThrow().placements()).hasSize(1);
        assertThat(linesSeen(self("anna"))).contains("enrolled-in-trajectory", "placed-with-employer");
    }

    @Test
    void whoAMunicipalityRegisteredStaysWithIt() {
        world.given(Somebody.registeredBy(LEIDEN, "anna"));

        assertThat(seen(OF_LEIDEN).orElseThrow().person().birthDate()).isNotNull();
        assertThat(seen(UWV)).isEmpty();
        assertThat(seen(OF_KATWIJK)).isEmpty();
    }

    @Test
    void peopleAreSlicedAsTheirDossierIs() {
        world.given(annaOffered(), Somebody.registeredBy(LEIDEN, "bert"), Somebody.registeredBy(KATWIJK, "cees"));

        var people = world.all(new FindPeople(OF_LEIDEN, Set.of("anna", "bert", "cees")), Person.class);
        assertThat(people).extracting(Person::inhabitant).containsExactlyInAnyOrder("anna", "bert");
        assertThat(people)
                .filteredOn(person -> person.inhabitant().equals("anna"))
                .extracting(Person::birthDate)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @MethodSource("callers")
    void whoeverLooksAListTellsOfSomebodyWhatTheirDossierTells(Caller caller) {
        world.given(
                annaOffered(),
                offered(Somebody.withWw("bert", LEIDEN, TODAY.plusDays(60))).accepted(),
                Somebody.withWw("cees", KATWIJK, TODAY.plusDays(30)),
                Somebody.registeredBy(KATWIJK, "dirk"));
        var everybody = Set.of("anna", "bert", "cees", "dirk");

        var inDossiers = everybody.stream()
                .flatMap(each -> seen(caller, each).stream())
                .map(Dossier::person)
                .toList();
        assertThat(inDossiers).isNotEmpty();
        assertThat(world.all(new FindPeople(caller, everybody), Person.class))
                .containsExactlyInAnyOrderElementsOf(inDossiers);
    }

    static List<Caller> callers() {
        return List.of(UWV, OF_LEIDEN, OF_KATWIJK, self("anna"), Caller.product());
    }

    private static List<String> organisations(Dossier dossier, String event) {
        return dossier.timeline().stream()
                .filter(line -> line.event().equals(event))
                .map(line -> Objects.requireNonNullElse(line.organisation(), ANOTHER))
                .toList();
    }

    /** Registered in one municipality, offered to the next, and accepted there. */
    private static Somebody annaOfKatwijkOffered() {
        return offered(Somebody.registeredBy(KATWIJK, "anna")
                .with(AnyEvent.named("ww-case-registered", "anna"))
                .by("gm0537")
                .ended(Outcome.SELF_FOUND_WORK)
                .by("uwv")
                .revivedUntil(TODAY.plusDays(60))
                .movedTo(LEIDEN));
    }

    @Test
    void aLineThatIsShownLaterDoesNotNameTheOtherMunicipality() {
        world.given(annaOfKatwijkOffered());
        assertThat(organisations(seen(OF_LEIDEN).orElseThrow(), "outcome-recorded"))
                .containsExactly(ANOTHER);

        world.given(annaOfKatwijkOffered().by("gm0546").accepted().by("-").renamed("newer"));
        var leiden = seen(OF_LEIDEN).orElseThrow();
        assertThat(organisations(leiden, "inhabitant-registered")).containsExactly(ANOTHER);
        assertThat(organisations(leiden, "residence-established")).containsExactly(ANOTHER, "uwv");
        assertThat(organisations(leiden, "handover-accepted")).containsExactly("gm0546");
        assertThat(organisations(leiden, "personal-details-revised")).containsExactly("-");
        for (var caller : List.of(UWV, self("anna"))) {
            assertThat(organisations(seen(caller).orElseThrow(), "inhabitant-registered"))
                    .containsExactly("gm0537");
        }
        assertThat(organisations(seen(OF_KATWIJK).orElseThrow(), "inhabitant-registered"))
                .as("its own act")
                .containsExactly("gm0537");
    }

    @Test
    void whoWorksForAMunicipalityIsNamedToIt() {
        world.given(annaOffered().by("isd").accepted().ended(Outcome.BIJSTAND));
        for (var caller : List.of(UWV, OF_LEIDEN, at(Role.CASEWORKER, "isd", LEIDEN))) {
            assertThat(organisations(seen(caller).orElseThrow(), "outcome-recorded"))
                    .containsExactly("isd");
        }

        world.given(annaOffered()
                .by("isd")
                .accepted()
                .ended(Outcome.SELF_FOUND_WORK)
                .by("uwv")
                .revivedUntil(TODAY.plusDays(60))
                .offeredTo(KATWIJK, TODAY));
        assertThat(organisations(seen(OF_KATWIJK).orElseThrow(), "outcome-recorded"))
                .containsExactly(ANOTHER);
        assertThat(organisations(seen(at(Role.CASEWORKER, "isd", KATWIJK)).orElseThrow(), "outcome-recorded"))
                .as("the same body acts for the next municipality and knows what it did")
                .containsExactly("isd");
    }

    /** The day is a birthday, or the day after another WW ends: both are withheld before acceptance. */
    @Test
    void theDayOfAnAgeIsNotToldBeforeAcceptance() {
        var before = annaOffered();
        world.given(before);
        var version = seen(OF_LEIDEN).orElseThrow().version();
        world.given(annaOffered()
                .with(new AgeBandDetermined(null, AgeBand.FROM_50, TODAY))
                .with(new AgeBandDetermined("anna-ww", AgeBand.FROM_50, TODAY.plusDays(91)))
                .with(new AgeBandDetermined("another-ww", AgeBand.FROM_50, TODAY.plusDays(31))));

        var now = seen(OF_LEIDEN).orElseThrow();
        assertThat(now.version()).isEqualTo(version);
        assertThat(linesSeen(OF_LEIDEN)).containsExactly("handover-offered");
    }

    @Test
    void noTaskTurnsOnABirthdayBeforeAcceptance() {
        var birthday = TODAY.plusDays(10);
        var turned = offered(Somebody.withWw("anna", LEIDEN, TODAY.minusDays(20), AgeBand.UNDER_27)
                .with(new AgeBandDetermined("anna-ww", AgeBand.UNDER_27, TODAY.minusDays(19)))
                .with(new AgeBandDetermined(null, AgeBand.FROM_27_TO_49, birthday)));
        world.given(turned);

        assertThat(turningDays(UWV)).contains(birthday);
        assertThat(turningDays(OF_LEIDEN)).isNotEmpty().doesNotContain(birthday);
        assertThat(reintegration(OF_LEIDEN).on(birthday.plusDays(1), Task.REINTEGRATION))
                .isEqualTo(reintegration(UWV).on(birthday.plusDays(1), Task.REINTEGRATION));
        world.given(turned.accepted());
        assertThat(turningDays(OF_LEIDEN)).contains(birthday);
    }

    private TaskTimeline reintegration(Caller caller) {
        return new TaskTimeline(seen(caller).orElseThrow().facts());
    }

    private List<LocalDate> turningDays(Caller caller) {
        return reintegration(caller).spans(Task.REINTEGRATION).stream()
                .map(TaskSpan::from)
                .toList();
    }

    @Test
    void thatOfAnotherCaseIsNotToldAfterItEither() {
        world.given(annaOffered()
                .with(new AgeBandDetermined("another-ww", AgeBand.FROM_50, TODAY.plusDays(31)))
                .accepted()
                .with(new AgeBandDetermined("another-ww", AgeBand.FROM_27_TO_49, TODAY.plusDays(41)))
                .with(new AgeBandDetermined("anna-ww", AgeBand.FROM_50, TODAY.plusDays(91)))
                .with(new AgeBandDetermined(null, AgeBand.FROM_50, TODAY)));

        assertThat(seen(OF_LEIDEN).orElseThrow().timeline())
                .filteredOn(line -> line.event().equals("age-band-determined"))
                .extracting(TimelineEntry::subject, TimelineEntry::occurredOn)
                .containsExactly(tuple("anna-ww", TODAY.plusDays(91)), tuple(null, TODAY));
        assertThat(linesSeen(UWV)).filteredOn("age-band-determined"::equals).hasSize(4);
    }

    @Test
    void aLineTellsWhoRecordedItAndOnWhichGround() {
        world.given(anna());

        assertThat(seen(UWV).orElseThrow().timeline().getLast())
                .extracting(TimelineEntry::event, TimelineEntry::subject, TimelineEntry::ground)
                .containsExactly("ww-case-registered", "anna-ww", "SUWI 9");
    }
}
