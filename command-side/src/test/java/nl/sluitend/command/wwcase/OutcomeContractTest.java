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
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
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
        given(Inhabitant.class, withWw(ends)).when(toldOf(OTHER, TODAY)).answers("new");
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
        return Assertions.registered(toldOf(OTHER, lastDay));
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
        var trajectory = new EnrolledInTrajectory("trajectory-1", "programme-1", "GM0546", true, TODAY, TODAY);
        given(Inhabitant.class, withWw()).when(enrolled).refusedBy(TheOutcomeEnrolledNeedsATrajectory.class);
        given(Inhabitant.class, withWw(trajectory))
                .when(enrolled)
                .records(new OutcomeRecorded(CASE.value(), Outcome.ENROLLED, Evidence.ENROLMENT, "uwv", TODAY));
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

    private static RecordOutcome ended(Caller caller, Outcome outcome, Evidence evidence) {
        return new RecordOutcome(AMINA, CASE, outcome, TODAY, evidence, by(caller));
    }
}
