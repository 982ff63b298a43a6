package nl.sluitend.command.wwcase;

import static java.util.stream.Collectors.toSet;
import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.FIRST_DAY;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.DETERMINED;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.REFERENCE;
import static nl.sluitend.command.History.WORK;
import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.met;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.History.registered;
import static nl.sluitend.command.History.transferred;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.History.withWwUntil;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.INHABITANT;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.VOORBURG;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwPeriod;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of the end of a WW case: one outcome, with evidence that can show it. */
class OutcomeContractTest {

    @Test
    void uwvRecordsHowACaseEnded() {
        given(Inhabitant.class, withWw())
                .when(ended(ADVISER, Outcome.SELF_FOUND_WORK, Evidence.EMPLOYMENT_RECORD))
                .records(new OutcomeRecorded(
                        CASE.value(), Outcome.SELF_FOUND_WORK, Evidence.EMPLOYMENT_RECORD, "uwv", TODAY));
    }

    @Test
    void theMunicipalityThatHasTheTaskDoesToo() {
        for (var history :
                List.of(withWwUntil(TODAY.minusDays(1)), offeredToLeiden(accepted(), met(), transferred()))) {
            given(Inhabitant.class, history)
                    .when(ended(LEIDEN, Outcome.BIJSTAND, Evidence.MUNICIPAL_DECISION))
                    .records(new OutcomeRecorded(
                            CASE.value(), Outcome.BIJSTAND, Evidence.MUNICIPAL_DECISION, "gm0546", TODAY));
        }
    }

    @Test
    void nobodyElseDoes() {
        for (var caller : List.of(LEIDEN, VOORBURG, INHABITANT, FEED, Caller.product())) {
            given(Inhabitant.class, withWw())
                    .when(ended(caller, Outcome.SELF_FOUND_WORK, Evidence.EMPLOYMENT_RECORD))
                    .refusedBy(OnlyTheResponsibleBodyActs.class);
        }
    }

    @Test
    void anUnknownCaseHasNoOutcome() {
        given(Inhabitant.class, registered())
                .when(ended(ADVISER, Outcome.SELF_FOUND_WORK, Evidence.EMPLOYMENT_RECORD))
                .refusedBy(TheWwCaseIsKnown.class);
    }

    @Test
    void aCaseHasOneOutcome() {
        given(Inhabitant.class, withWw(recorded(Outcome.NUG)))
                .when(ended(ADVISER, Outcome.SELF_FOUND_WORK, Evidence.EMPLOYMENT_RECORD))
                .refusedBy(ACaseHasOneOutcome.class);
    }

    /** Of the person, and so of every case. */
    @ParameterizedTest
    @CsvSource({"DECEASED, BRP", "AOW_AIO, UWV_ADMINISTRATION"})
    void deathAndPensionEndEveryOpenCase(Outcome outcome, Evidence evidence) {
        var ends = Stream.of(CASE, OTHER)
                .map(each -> new OutcomeRecorded(each.value(), outcome, evidence, "uwv", TODAY))
                .toArray();
        given(Inhabitant.class, withWw(otherUntil(LAST_DAY)))
                .when(ended(ADVISER, outcome, evidence))
                .records(ends);

        given(Inhabitant.class, withWw(ends))
                .when(toldOf(OTHER, LAST_DAY))
                .refusedBy(AfterDeathOrPensionNoRightBegins.class);
        given(Inhabitant.class, withWw(ends)).when(toldOf(OTHER, TODAY)).answers(Effect.NEW);
    }

    @Test
    void whatBecameOfOneCaseAloneLeavesTheOthersOpen() {
        given(Inhabitant.class, withWw(otherUntil(LAST_DAY)))
                .when(ended(ADVISER, Outcome.SELF_FOUND_WORK, Evidence.EMPLOYMENT_RECORD))
                .records(new OutcomeRecorded(
                        CASE.value(), Outcome.SELF_FOUND_WORK, Evidence.EMPLOYMENT_RECORD, "uwv", TODAY));
    }

    private static final WwCaseId OTHER = new WwCaseId("case-2");

    private static RecordWwCase toldOf(WwCaseId wwCase, LocalDate lastDay) {
        var period = new WwPeriod(FIRST_DAY, lastDay, EndGround.DURATION_ELAPSED, Certainty.FINAL, DETERMINED, NOW);
        return new RecordWwCase(
                AMINA, wwCase, REFERENCE, DETAILS, IN_LEIDEN, period, WORK, DETAILS.ageBand(), by(FEED));
    }

    private static WwCaseRegistered otherUntil(LocalDate lastDay) {
        return WwEvents.registered(toldOf(OTHER, lastDay));
    }

    @Test
    void nothingEndsARightBeforeItBegins() {
        given(Inhabitant.class, withWw())
                .when(new RecordOutcome(
                        AMINA,
                        CASE,
                        Outcome.SELF_FOUND_WORK,
                        FIRST_DAY.minusDays(1),
                        Evidence.OWN_STATEMENT,
                        by(ADVISER)))
                .refusedBy(AnOutcomeIsNotBeforeItsCase.class);
    }

    @Test
    void whatIsHopedForIsNoOutcome() {
        given(Inhabitant.class, withWw())
                .when(new RecordOutcome(
                        AMINA, CASE, Outcome.AOW_AIO, LAST_DAY, Evidence.UWV_ADMINISTRATION, by(ADVISER)))
                .refusedBy(AnOutcomeIsNotInTheFuture.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PLACED, EMPLOYMENT_RECORD UWV_ADMINISTRATION OWN_STATEMENT",
        "SELF_FOUND_WORK, EMPLOYMENT_RECORD UWV_ADMINISTRATION OWN_STATEMENT",
        "SELF_EMPLOYED, TRADE_REGISTER OWN_STATEMENT",
        "ENROLLED, ENROLMENT OWN_STATEMENT",
        "EDUCATION, ENROLMENT OWN_STATEMENT",
        "OTHER_UWV_BENEFIT, UWV_ADMINISTRATION",
        "AOW_AIO, UWV_ADMINISTRATION",
        "IOAW, MUNICIPAL_DECISION",
        "BIJSTAND, MUNICIPAL_DECISION",
        "NUG, MUNICIPAL_DECISION UWV_ADMINISTRATION OWN_STATEMENT",
        "MOVED_ABROAD, BRP",
        "DECEASED, BRP",
        "UNREACHABLE, CONTACT_ATTEMPTS"
    })
    void eachOutcomeHasTheEvidenceThatCanShowIt(Outcome outcome, String fitting) {
        assertThat(Arrays.stream(Evidence.values())
                        .filter(evidence -> new AnOutcomeHasFittingEvidence(outcome, evidence).holds())
                        .map(Evidence::name)
                        .collect(toSet()))
                .containsExactlyInAnyOrder(fitting.split(" "));
    }

    @Test
    void bijstandIsNotShownByAStatement() {
        given(Inhabitant.class, withWw())
                .when(ended(ADVISER, Outcome.BIJSTAND, Evidence.OWN_STATEMENT))
                .refusedBy(AnOutcomeHasFittingEvidence.class);
    }

    @Test
    void placedIsAPlacementInTheDossier() {
        var placed = ended(ADVISER, Outcome.PLACED, Evidence.EMPLOYMENT_RECORD);
        var placement = new PlacedWithEmployer("placement-1", "employer-1", "uwv", "0421", 32, TODAY, null, TODAY);
        given(Inhabitant.class, withWw()).when(placed).refusedBy(TheOutcomePlacedNeedsAPlacement.class);
        given(Inhabitant.class, withWw(placement))
                .when(placed)
                .records(new OutcomeRecorded(CASE.value(), Outcome.PLACED, Evidence.EMPLOYMENT_RECORD, "uwv", TODAY));
    }

    @Test
    void enrolledIsATrajectoryInTheDossier() {
        var enrolled = ended(ADVISER, Outcome.ENROLLED, Evidence.ENROLMENT);
        var trajectory = new EnrolledInTrajectory("trajectory-1", "programme-1", "GM0546", true, TODAY, null, TODAY);
        given(Inhabitant.class, withWw()).when(enrolled).refusedBy(TheOutcomeEnrolledNeedsATrajectory.class);
        given(Inhabitant.class, withWw(trajectory))
                .when(enrolled)
                .records(new OutcomeRecorded(CASE.value(), Outcome.ENROLLED, Evidence.ENROLMENT, "uwv", TODAY));
    }

    /** Also not one that is over, has not begun, fell through, or was left by what aftercare found. */
    @Test
    void placedIsAPlacementThatRunsOnTheDayOfTheOutcome() {
        var yesterday = TODAY.minusDays(1);
        for (var history : List.of(
                List.of(job(TODAY.minusYears(2), null), new PlacementEnded("placement-1", yesterday, TODAY)),
                List.of(job(TODAY.plusDays(1), null)),
                List.of(job(TODAY.plusDays(1), null), new PlacementEnded("placement-1", TODAY, TODAY)),
                List.of(job(LocalDate.of(1980, 1, 1), LocalDate.of(1981, 1, 1))),
                List.of(job(TODAY.minusDays(40), yesterday), found(true, yesterday)),
                List.of(job(TODAY.minusDays(40), null), found(false, yesterday)))) {
            given(Inhabitant.class, withWw(history.toArray()))
                    .when(ended(ADVISER, Outcome.PLACED, Evidence.EMPLOYMENT_RECORD))
                    .refusedBy(TheOutcomePlacedNeedsAPlacement.class);
        }
    }

    @Test
    void aPlacementRunsFromItsFirstDayToItsLast() {
        for (var history : List.of(
                List.of(job(TODAY, TODAY)),
                List.of(job(TODAY.minusYears(2), null), new PlacementEnded("placement-1", TODAY, TODAY)),
                List.of(job(TODAY.minusDays(40), TODAY.minusDays(9)), found(true, TODAY.minusDays(8))),
                List.of(job(TODAY.minusYears(2), TODAY.minusYears(1)), anotherJob(TODAY)))) {
            given(Inhabitant.class, withWw(history.toArray()))
                    .when(ended(ADVISER, Outcome.PLACED, Evidence.EMPLOYMENT_RECORD))
                    .records(recorded(Outcome.PLACED, Evidence.EMPLOYMENT_RECORD, TODAY));
        }
    }

    @Test
    void theDayOfTheOutcomeCountsAndNotTheDayOnWhichItIsRecorded() {
        var lastYear = TODAY.minusYears(1);
        var over = withWw(job(lastYear, null), new PlacementEnded("placement-1", lastYear.plusDays(9), TODAY));
        given(Inhabitant.class, over)
                .when(new RecordOutcome(AMINA, CASE, Outcome.PLACED, lastYear, Evidence.EMPLOYMENT_RECORD, by(ADVISER)))
                .records(recorded(Outcome.PLACED, Evidence.EMPLOYMENT_RECORD, lastYear));
        given(Inhabitant.class, withWw(job(TODAY, null)))
                .when(new RecordOutcome(AMINA, CASE, Outcome.PLACED, lastYear, Evidence.EMPLOYMENT_RECORD, by(ADVISER)))
                .refusedBy(TheOutcomePlacedNeedsAPlacement.class);
    }

    @Test
    void enrolledIsATrajectoryThatRunsOnTheDayOfTheOutcome() {
        var lastYear = TODAY.minusYears(1);
        for (var history : List.of(
                List.of(trajectory(lastYear), trajectoryEnded(TODAY.minusDays(1))),
                List.of(trajectory(TODAY.plusDays(1))),
                List.of(trajectory(TODAY.plusDays(1)), trajectoryEnded(TODAY)))) {
            given(Inhabitant.class, withWw(history.toArray()))
                    .when(ended(ADVISER, Outcome.ENROLLED, Evidence.ENROLMENT))
                    .refusedBy(TheOutcomeEnrolledNeedsATrajectory.class);
        }
        given(Inhabitant.class, withWw(trajectory(lastYear), trajectoryEnded(TODAY)))
                .when(ended(ADVISER, Outcome.ENROLLED, Evidence.ENROLMENT))
                .records(recorded(Outcome.ENROLLED, Evidence.ENROLMENT, TODAY));
    }

    private static PlacedWithEmployer job(LocalDate from, @Nullable LocalDate until) {
        return new PlacedWithEmployer("placement-1", "employer-1", "uwv", "0421", 32, from, until, TODAY);
    }

    private static PlacedWithEmployer anotherJob(LocalDate from) {
        return new PlacedWithEmployer("placement-2", "employer-1", "uwv", "0421", 32, from, null, TODAY);
    }

    private static AftercareContactHeld found(boolean stillAtWork, LocalDate on) {
        return new AftercareContactHeld("placement-1", 30, stillAtWork, on);
    }

    private static EnrolledInTrajectory trajectory(LocalDate from) {
        return new EnrolledInTrajectory("trajectory-1", "programme-1", "GM0546", true, from, null, TODAY);
    }

    private static TrajectoryEnded trajectoryEnded(LocalDate lastDay) {
        return new TrajectoryEnded("trajectory-1", "programme-1", EndReason.COMPLETED, lastDay, TODAY);
    }

    private static OutcomeRecorded recorded(Outcome outcome, Evidence evidence, LocalDate on) {
        return new OutcomeRecorded(CASE.value(), outcome, evidence, "uwv", on);
    }

    @Test
    void nobodyWasUnreachableBeforeTheAttemptsThatShowIt() {
        var history = withWw(
                attempt(Channel.TELEPHONE, TODAY.minusDays(20)),
                attempt(Channel.LETTER, TODAY.minusDays(10)),
                attempt(Channel.TELEPHONE, TODAY.minusDays(5)));
        for (var on : List.of(FIRST_DAY, TODAY.minusDays(6))) {
            given(Inhabitant.class, history)
                    .when(unreachableSince(on))
                    .refusedBy(UnreachableAfterThreeAttemptsOverTwoChannels.class);
        }
        for (var on : List.of(TODAY.minusDays(5), TODAY)) {
            given(Inhabitant.class, history)
                    .when(unreachableSince(on))
                    .records(recorded(Outcome.UNREACHABLE, Evidence.CONTACT_ATTEMPTS, on));
        }
    }

    /** Three attempts over one channel by then are too few, whatever was tried afterwards. */
    @Test
    void theSecondChannelWasTriedByThenToo() {
        var history = withWw(
                attempt(Channel.TELEPHONE, TODAY.minusDays(20)),
                attempt(Channel.TELEPHONE, TODAY.minusDays(15)),
                attempt(Channel.TELEPHONE, TODAY.minusDays(10)),
                attempt(Channel.LETTER, TODAY.minusDays(5)));
        given(Inhabitant.class, history)
                .when(unreachableSince(TODAY.minusDays(6)))
                .refusedBy(UnreachableAfterThreeAttemptsOverTwoChannels.class);
        given(Inhabitant.class, history)
                .when(unreachableSince(TODAY.minusDays(5)))
                .records(recorded(Outcome.UNREACHABLE, Evidence.CONTACT_ATTEMPTS, TODAY.minusDays(5)));
    }

    private static ContactAttempted attempt(Channel channel, LocalDate on) {
        return new ContactAttempted(CASE.value(), channel, on);
    }

    private static RecordOutcome unreachableSince(LocalDate on) {
        return new RecordOutcome(AMINA, CASE, Outcome.UNREACHABLE, on, Evidence.CONTACT_ATTEMPTS, by(ADVISER));
    }

    @Test
    void nobodyIsGivenUpBeforeThreeAttemptsOverTwoChannels() {
        var unreachable = ended(ADVISER, Outcome.UNREACHABLE, Evidence.CONTACT_ATTEMPTS);
        for (var tooFew : List.of(
                attempts(),
                attempts(Channel.LETTER, Channel.TELEPHONE),
                attempts(Channel.TELEPHONE, Channel.TELEPHONE, Channel.TELEPHONE, Channel.TELEPHONE))) {
            given(Inhabitant.class, withWw(tooFew))
                    .when(unreachable)
                    .refusedBy(UnreachableAfterThreeAttemptsOverTwoChannels.class);
        }
        given(Inhabitant.class, withWw(attempts(Channel.TELEPHONE, Channel.LETTER, Channel.TELEPHONE)))
                .when(unreachable)
                .records(new OutcomeRecorded(
                        CASE.value(), Outcome.UNREACHABLE, Evidence.CONTACT_ATTEMPTS, "uwv", TODAY));
    }

    @Test
    void attemptsInAnotherCaseDoNotCount() {
        var elsewhere = Stream.of(Channel.TELEPHONE, Channel.LETTER, Channel.EMAIL)
                .map(channel -> new ContactAttempted("another", channel, TODAY))
                .toArray();
        given(Inhabitant.class, withWw(elsewhere))
                .when(ended(ADVISER, Outcome.UNREACHABLE, Evidence.CONTACT_ATTEMPTS))
                .refusedBy(UnreachableAfterThreeAttemptsOverTwoChannels.class);
    }

    private static Object[] attempts(Channel... channels) {
        return Arrays.stream(channels)
                .map(channel -> new ContactAttempted(CASE.value(), channel, TODAY))
                .toArray();
    }

    private static OutcomeRecorded recorded(Outcome outcome) {
        return new OutcomeRecorded(CASE.value(), outcome, Evidence.OWN_STATEMENT, "uwv", TODAY);
    }

    /** Of whatever came before: a dead person is nobody's client, and the true day is the day of death (WW 19). */
    @ParameterizedTest
    @CsvSource({"DECEASED, BRP", "AOW_AIO, UWV_ADMINISTRATION"})
    void deathAndStatePensionAreToldOfAClosedCaseTooAndOnTheirOwnDay(Outcome outcome, Evidence evidence) {
        var bijstand = new OutcomeRecorded(
                CASE.value(), Outcome.BIJSTAND, Evidence.MUNICIPAL_DECISION, "gm0546", TODAY.minusDays(9));
        var revived = new WwRevived(CASE.value(), Outcome.SELF_FOUND_WORK, TODAY.minusDays(2));
        var gone = new OutcomeRecorded(CASE.value(), outcome, evidence, "uwv", TODAY.minusDays(4));
        var command = new RecordOutcome(AMINA, CASE, outcome, TODAY.minusDays(4), evidence, by(ADVISER));
        given(Inhabitant.class, withWw(bijstand)).when(command).records(gone);
        given(Inhabitant.class, withWw(bijstand, gone)).when(command).refusedBy(ACaseHasOneOutcome.class);
        given(Inhabitant.class, withWw(foundWork(), revived)).when(command).records(gone);
        var before = FIRST_DAY.minusDays(2);
        given(Inhabitant.class, withWw())
                .when(new RecordOutcome(AMINA, CASE, outcome, before, evidence, by(ADVISER)))
                .records(new OutcomeRecorded(CASE.value(), outcome, evidence, "uwv", before));
    }

    private static OutcomeRecorded foundWork() {
        return new OutcomeRecorded(
                CASE.value(), Outcome.SELF_FOUND_WORK, Evidence.OWN_STATEMENT, "uwv", TODAY.minusDays(9));
    }

    private static RecordOutcome ended(Caller caller, Outcome outcome, Evidence evidence) {
        return new RecordOutcome(AMINA, CASE, outcome, TODAY, evidence, by(caller));
    }
}
