package nl.sluitend.command.wwcase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.FIRST_DAY;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.ASSERTED;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.DETERMINED;
import static nl.sluitend.command.History.HANDOVER;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.IN_VOORBURG;
import static nl.sluitend.command.History.PAYLOAD;
import static nl.sluitend.command.History.PERIOD;
import static nl.sluitend.command.History.REFERENCE;
import static nl.sluitend.command.History.WORK;
import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.flagged;
import static nl.sluitend.command.History.met;
import static nl.sluitend.command.History.offered;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.History.prepared;
import static nl.sluitend.command.History.registered;
import static nl.sluitend.command.History.transferred;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.History.withWwUntil;
import static nl.sluitend.command.History.wwUntil;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.INHABITANT;
import static nl.sluitend.command.People.KEES;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.inhabitant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import nl.sluitend.command.History;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.AnswerInvitation;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.InviteInhabitant;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of a WW case up to its outcome: what UWV tells, when it is signalled, who is invited. */
class WwCaseContractTest {

    private static final Instant LATER = ASSERTED.plusSeconds(1);
    private static final LocalDate NEW_LAST_DAY = LAST_DAY.plusMonths(1);
    private static final AgeBand BAND = DETAILS.ageBand();
    private static final InhabitantInvited INVITED = new InhabitantInvited(CASE.value(), Channel.LETTER, TODAY);
    private static final OutcomeRecorded CLOSED =
            new OutcomeRecorded(CASE.value(), Outcome.SELF_FOUND_WORK, Evidence.EMPLOYMENT_RECORD, "uwv", TODAY);

    @Nested
    class Telling {

        @Test
        void aFirstCaseOpensTheDossier() {
            given(Inhabitant.class)
                    .when(told(PERIOD))
                    .answers(Effect.NEW)
                    .records(
                            registered(),
                            new ResidenceEstablished(
                                    "GM0546", ResidenceGround.RESIDENCE, ASSERTED, Amsterdam.day(ASSERTED)),
                            wwUntil(LAST_DAY));
        }

        @Test
        void anotherCaseIsRecordedBesideTheFirst() {
            var second = new WwCaseId("case-2");
            given(Inhabitant.class, withWw())
                    .when(new RecordWwCase(AMINA, second, REFERENCE, DETAILS, IN_LEIDEN, PERIOD, WORK, BAND, by(FEED)))
                    .answers(Effect.NEW);
        }

        @Test
        void theSameAssertionTwiceRecordsNothing() {
            given(Inhabitant.class, withWw())
                    .when(told(PERIOD))
                    .answers(Effect.UNCHANGED)
                    .recordsNothing();
        }

        @Test
        void anOlderAssertionChangesNothingAndIsRemembered() {
            var older = new RecordWwCase(
                    AMINA,
                    CASE,
                    REFERENCE,
                    olderDetails(),
                    IN_VOORBURG,
                    period(NEW_LAST_DAY, ASSERTED.minusSeconds(1)),
                    otherWork(),
                    BAND,
                    by(FEED));
            given(Inhabitant.class, withWw())
                    .when(older)
                    .answers(Effect.UNCHANGED)
                    .records(new WwCaseAsserted(
                            CASE.value(), ASSERTED.minusSeconds(1), DETERMINED, NEW_LAST_DAY, older.line(), TODAY));
        }

        @Test
        void aLaterAssertionIsRecorded() {
            var later = told(period(NEW_LAST_DAY, LATER));
            given(Inhabitant.class, withWw())
                    .when(later)
                    .answers(Effect.CHANGED)
                    .records(revisedBy(later));
        }

        @Test
        void theSameAssertionWithOtherContentIsRefused() {
            given(Inhabitant.class, withWw())
                    .when(told(period(NEW_LAST_DAY, ASSERTED)))
                    .refusedBy(AnAssertionSaysOneThing.class);
            given(Inhabitant.class, withWw())
                    .when(new RecordWwCase(
                            AMINA, CASE, REFERENCE, DETAILS, IN_LEIDEN, PERIOD, otherWork(), BAND, by(FEED)))
                    .refusedBy(AnAssertionSaysOneThing.class);
        }

        /** Languages and support are sets: their order says nothing. */
        @Test
        void theSameAssertionInAnotherOrderSaysTheSame() {
            var known = WwEvents.registered(speaking("ar:NATIVE", "nl:B1"));
            given(Inhabitant.class, registered(), History.inLeiden(), known)
                    .when(speaking("nl:B1", "ar:NATIVE"))
                    .answers(Effect.UNCHANGED);
            given(Inhabitant.class, registered(), History.inLeiden(), known)
                    .when(speaking("nl:B1"))
                    .refusedBy(AnAssertionSaysOneThing.class);
        }

        /** Lines of before were summed up in the order in which they were sent. */
        @Test
        void whatWasKeptAsItWasSentIsKnownAgain() {
            var sent = speaking("nl:B1", "ar:NATIVE");
            var sums = new StringBuilder(sent.line().checksums());
            var languages = new CRC32();
            languages.update("[nl:B1, ar:NATIVE]".getBytes(UTF_8));
            sums.replace(72, 80, "%08x".formatted(languages.getValue()));
            var kept = new AssertedLine("GM0546", ResidenceGround.RESIDENCE, sums.toString());
            assertThat(kept).isNotEqualTo(sent.line());

            assertThat(kept.differenceTo(sent)).isEmpty();
            assertThat(kept.differenceTo(speaking("ar:NATIVE"))).contains("languages");
        }

        private RecordWwCase speaking(String... languages) {
            var work =
                    new WorkHistory(32, "0421", "NONE", List.of(languages), List.of("TRAINING"), Availability.UNKNOWN);
            return new RecordWwCase(AMINA, CASE, REFERENCE, DETAILS, IN_LEIDEN, PERIOD, work, BAND, by(FEED));
        }

        /** So that nobody's page is out of date by a feed of the next day that says the same. */
        @Test
        void theSameDeterminationInALaterMessageIsUnchangedAndKnownAsOfIt() {
            var again = told(period(LAST_DAY, LATER));
            given(Inhabitant.class, withWw())
                    .when(again)
                    .answers(Effect.UNCHANGED)
                    .records(assertedBy(again));
            var between = told(period(NEW_LAST_DAY, LATER.minusMillis(500)));
            given(Inhabitant.class, withWw(assertedBy(again))).when(between).records(assertedBy(between));
        }

        @Test
        void changedWorkIsRecordedBesideTheMessage() {
            var later = new RecordWwCase(
                    AMINA, CASE, REFERENCE, DETAILS, IN_LEIDEN, period(LAST_DAY, LATER), otherWork(), BAND, by(FEED));
            given(Inhabitant.class, withWw())
                    .when(later)
                    .answers(Effect.CHANGED)
                    .records(
                            assertedBy(later),
                            new WorkHistoryRevised(
                                    CASE.value(),
                                    24,
                                    "0632",
                                    "NONE",
                                    List.of(),
                                    List.of("TRAINING"),
                                    null,
                                    null,
                                    LATER,
                                    TODAY));
        }

        @Test
        void changedDetailsAreRecordedLast() {
            var details = olderDetails();
            var later = new RecordWwCase(
                    AMINA, CASE, REFERENCE, details, IN_LEIDEN, period(LAST_DAY, LATER), WORK, BAND, by(FEED));
            given(Inhabitant.class, withWw())
                    .when(later)
                    .records(
                            assertedBy(later),
                            new PersonalDetailsRevised(
                                    AgeBand.FROM_50,
                                    details.name(),
                                    details.birthDate(),
                                    details.contact(),
                                    LATER,
                                    TODAY));
        }

        @Test
        void onlyUwvTells() {
            for (var caller : List.of(LEIDEN, INHABITANT)) {
                given(Inhabitant.class)
                        .when(new RecordWwCase(
                                AMINA, CASE, REFERENCE, DETAILS, IN_LEIDEN, PERIOD, WORK, BAND, by(caller)))
                        .refusedBy(OnlyUwvActsOnWw.class);
            }
        }

        @Test
        void wwDoesNotEndBeforeItBegins() {
            given(Inhabitant.class)
                    .when(told(period(FIRST_DAY.minusDays(1), ASSERTED)))
                    .refusedBy(WwDoesNotEndBeforeItBegins.class);
        }

        @Test
        void wwOfOneDayIsWw() {
            given(Inhabitant.class).when(told(period(FIRST_DAY, ASSERTED))).answers(Effect.NEW);
        }
    }

    @Nested
    class Moving {

        private static final ResidenceEstablished IN_THE_NEW_PLACE =
                new ResidenceEstablished("GM1916", ResidenceGround.RESIDENCE, NOW, TODAY);
        private static final HandoverWithdrawn TAKEN_BACK =
                new HandoverWithdrawn(HANDOVER.value(), WithdrawalReason.RESIDENCE_CHANGED, TODAY);

        private final RecordWwCase moved = toldOf(IN_VOORBURG);

        @Test
        void anotherMunicipalityBecomesCompetent() {
            given(Inhabitant.class, withWw()).when(moved).records(IN_THE_NEW_PLACE, assertedBy(moved));
        }

        @Test
        void whatWasOfferedToTheFormerMunicipalityIsTakenBack() {
            given(Inhabitant.class, offeredToLeiden())
                    .when(moved)
                    .records(TAKEN_BACK, IN_THE_NEW_PLACE, assertedBy(moved));
            given(Inhabitant.class, offeredToLeiden(accepted()))
                    .when(moved)
                    .records(TAKEN_BACK, IN_THE_NEW_PLACE, assertedBy(moved));
            given(Inhabitant.class, offeredToLeiden(accepted(), met()))
                    .when(moved)
                    .records(TAKEN_BACK, IN_THE_NEW_PLACE, assertedBy(moved));
        }

        @Test
        void whatNobodyWasOfferedYetStays() {
            given(Inhabitant.class, withWw(flagged(), prepared()))
                    .when(moved)
                    .records(IN_THE_NEW_PLACE, assertedBy(moved));
        }

        /** The task is UWV's again, which can offer it to the other one; else nobody ever could. */
        @Test
        void whatWasTakenOverWhileWwRunsIsTakenBackToo() {
            given(Inhabitant.class, offeredToLeiden(accepted(), met(), transferred()))
                    .when(moved)
                    .records(TAKEN_BACK, IN_THE_NEW_PLACE, assertedBy(moved));
            given(Inhabitant.class, offeredToLeiden(accepted(), met(), transferred(), TAKEN_BACK, IN_THE_NEW_PLACE))
                    .when(new PrepareHandover(AMINA, new HandoverId("another"), CASE, PAYLOAD, by(ADVISER)))
                    .answers(Effect.DONE);
        }

        @Test
        void afterWwNothingIsTakenBack() {
            var over = toldOf(IN_VOORBURG, TODAY.minusDays(1));
            given(Inhabitant.class, afterWw(transferred())).when(over).records(IN_THE_NEW_PLACE, assertedBy(over));
        }

        /** One message says both, or two say it in either order: the task is UWV's, who can offer the case anew. */
        @Test
        void whoMovesWhileWwTurnsOutToRunOnLeavesNothingBehindWhateverIsToldFirst() {
            var runsOn = new HandoverWithdrawn(HANDOVER.value(), WithdrawalReason.WW_CONTINUES, TODAY);
            given(Inhabitant.class, afterWw(transferred()))
                    .when(moved)
                    .records(IN_THE_NEW_PLACE, revisedBy(moved), runsOn);
            given(Inhabitant.class, afterWw(transferred(), IN_THE_NEW_PLACE))
                    .when(revise(ADVISER, period(LAST_DAY, NOW)))
                    .records(corrected(LAST_DAY, NOW), runsOn);
            given(Inhabitant.class, afterWw(transferred(), corrected(LAST_DAY, NOW.minusSeconds(1)), runsOn))
                    .when(moved)
                    .records(IN_THE_NEW_PLACE, assertedBy(moved));
        }

        @Test
        void soDoesWhoWasTakenOverByAgreement() {
            var early = new ResponsibilityTransferred(
                    HANDOVER.value(), CASE.value(), "GM0546", TODAY.minusDays(9), "agreement-1", TODAY.minusDays(9));
            given(Inhabitant.class, afterWw(early)).when(moved).records(IN_THE_NEW_PLACE, revisedBy(moved), TAKEN_BACK);
            given(Inhabitant.class, afterWw(early, IN_THE_NEW_PLACE))
                    .when(revise(ADVISER, period(LAST_DAY, NOW)))
                    .records(corrected(LAST_DAY, NOW), TAKEN_BACK);
        }

        private static Object[] afterWw(Object... more) {
            return withWwUntil(
                    TODAY.minusDays(1),
                    Stream.concat(Stream.of(flagged(), prepared(), offered(), accepted(), met()), Stream.of(more))
                            .toArray());
        }

        @Test
        void anotherGroundInTheSameMunicipalityTakesNothingBack() {
            given(Inhabitant.class, offeredToLeiden())
                    .when(toldOf(new Residence("GM0546", ResidenceGround.ACTUAL_STAY)))
                    .records(
                            new ResidenceEstablished("GM0546", ResidenceGround.ACTUAL_STAY, NOW, TODAY),
                            assertedBy(toldOf(new Residence("GM0546", ResidenceGround.ACTUAL_STAY))));
        }

        private RecordWwCase toldOf(Residence residence) {
            return toldOf(residence, LAST_DAY);
        }

        private RecordWwCase toldOf(Residence residence, LocalDate lastDay) {
            return new RecordWwCase(
                    AMINA, CASE, REFERENCE, DETAILS, residence, period(lastDay, NOW), WORK, BAND, by(FEED));
        }
    }

    @Nested
    class Revising {

        @Test
        void anAdviserCorrectsTheLastDay() {
            given(Inhabitant.class, withWw())
                    .when(revise(ADVISER, period(NEW_LAST_DAY, NOW)))
                    .records(corrected(NEW_LAST_DAY, NOW));
        }

        @Test
        void aMunicipalityDoesNot() {
            given(Inhabitant.class, withWw())
                    .when(revise(LEIDEN, period(NEW_LAST_DAY, NOW)))
                    .refusedBy(OnlyUwvActsOnWw.class);
        }

        @Test
        void anUnknownCaseIsNotCorrected() {
            given(Inhabitant.class, registered())
                    .when(revise(ADVISER, period(NEW_LAST_DAY, NOW)))
                    .refusedBy(TheWwCaseIsKnown.class);
        }

        @Test
        void notToADayBeforeTheFirst() {
            given(Inhabitant.class, withWw())
                    .when(revise(ADVISER, period(FIRST_DAY.minusDays(1), NOW)))
                    .refusedBy(WwDoesNotEndBeforeItBegins.class);
        }

        @Test
        void whatUwvSaidLaterStands() {
            for (var asserted : List.of(ASSERTED, ASSERTED.minusSeconds(1))) {
                given(Inhabitant.class, withWw())
                        .when(revise(ADVISER, period(NEW_LAST_DAY, asserted)))
                        .refusedBy(ALaterAssertionIsNotOverruled.class);
            }
        }
    }

    @Nested
    class Flagging {

        private static final int WINDOW = 180;

        @Test
        void theDailyRunSignalsFromTheFirstDayOfTheWindow() {
            var edge = TODAY.plusDays(WINDOW);
            given(Inhabitant.class, withWwUntil(edge))
                    .when(flag(Caller.product()))
                    .answers(Effect.CHANGED)
                    .records(new ExpiringWwFlagged(CASE.value(), FlaggedBy.DAILY_RUN, edge, WINDOW, TODAY));
        }

        @Test
        void aDayEarlierIsTooEarly() {
            given(Inhabitant.class, withWwUntil(TODAY.plusDays(WINDOW + 1)))
                    .when(flag(Caller.product()))
                    .refusedBy(WwEndsWithinTheSignalWindow.class);
        }

        @Test
        void aCaseThatEndedUnseenIsStillSignalled() {
            given(Inhabitant.class, withWwUntil(TODAY.minusDays(1)))
                    .when(flag(Caller.product()))
                    .answers(Effect.CHANGED);
        }

        @Test
        void anAdviserSignalsUnderTheOwnName() {
            given(Inhabitant.class, withWw())
                    .when(flag(ADVISER))
                    .records(new ExpiringWwFlagged(CASE.value(), FlaggedBy.ADVISER, LAST_DAY, WINDOW, TODAY));
        }

        @Test
        void twiceRecordsNothing() {
            given(Inhabitant.class, withWw(flagged()))
                    .when(flag(Caller.product()))
                    .answers(Effect.UNCHANGED)
                    .recordsNothing();
        }

        /** WW that runs on for a year is no WW that ends soon. */
        @Test
        void aCaseThatEndsFarLaterIsSignalledAnewWhenItsTimeComes() {
            var far = corrected(TODAY.plusDays(WINDOW + 1), NOW);
            given(Inhabitant.class, withWw(flagged(), far))
                    .when(new InviteInhabitant(AMINA, CASE, Channel.LETTER, by(ADVISER)))
                    .refusedBy(ExpiringWwIsFlaggedFirst.class);
            given(Inhabitant.class, withWw(flagged(), far))
                    .when(flag(Caller.product()))
                    .refusedBy(WwEndsWithinTheSignalWindow.class);
            given(Inhabitant.class, withWw(flagged(), far, corrected(NEW_LAST_DAY, NOW.plusSeconds(1))))
                    .when(flag(Caller.product()))
                    .answers(Effect.CHANGED);
            given(Inhabitant.class, withWw(flagged(), corrected(TODAY.plusDays(WINDOW), NOW)))
                    .when(flag(Caller.product()))
                    .answers(Effect.UNCHANGED);
        }

        @Test
        void aMunicipalityDoesNotSignal() {
            given(Inhabitant.class, withWw()).when(flag(LEIDEN)).refusedBy(OnlyUwvActsOnWw.class);
        }

        @Test
        void aClosedCaseIsNotSignalled() {
            given(Inhabitant.class, withWw(CLOSED)).when(flag(ADVISER)).refusedBy(TheWwCaseIsOpen.class);
        }

        private FlagExpiringWw flag(Caller caller) {
            return new FlagExpiringWw(AMINA, CASE, WINDOW, by(caller));
        }
    }

    @Nested
    class Inviting {

        private final InviteInhabitant invite = new InviteInhabitant(AMINA, CASE, Channel.LETTER, by(ADVISER));

        @Test
        void uwvInvitesWhoWasSignalled() {
            given(Inhabitant.class, withWw(flagged())).when(invite).records(INVITED);
        }

        @Test
        void nobodyIsInvitedBeforeTheSignal() {
            given(Inhabitant.class, withWw()).when(invite).refusedBy(ExpiringWwIsFlaggedFirst.class);
        }

        /** What the person answered was about the end of then. */
        @Test
        void whoseWwTurnsOutToEndFarLaterIsAskedAgainWhenItsTimeComes() {
            var yes = new InvitationAnswered(CASE.value(), true, true, TODAY);
            var far = corrected(TODAY.plusDays(181), NOW);
            var nearAgain = corrected(NEW_LAST_DAY, NOW.plusSeconds(1));
            given(Inhabitant.class, withWw(flagged(), INVITED, yes, far, nearAgain, flagged()))
                    .when(new AnswerInvitation(AMINA, CASE, true, by(INHABITANT)))
                    .refusedBy(AnInvitationComesFirst.class);
            given(Inhabitant.class, withWw(flagged(), INVITED, yes, far, nearAgain, flagged()))
                    .when(invite)
                    .records(INVITED);
        }

        @Test
        void nobodyIsInvitedAfterTheOutcome() {
            given(Inhabitant.class, withWw(flagged(), CLOSED)).when(invite).refusedBy(TheWwCaseIsOpen.class);
        }

        @Test
        void aMunicipalityDoesNotInvite() {
            given(Inhabitant.class, withWw(flagged()))
                    .when(new InviteInhabitant(AMINA, CASE, Channel.LETTER, by(LEIDEN)))
                    .refusedBy(OnlyUwvActsOnWw.class);
        }
    }

    @Nested
    class Answering {

        @Test
        void theInhabitantAnswersInPerson() {
            for (var accepted : List.of(true, false)) {
                given(Inhabitant.class, withWw(flagged(), INVITED))
                        .when(answer(INHABITANT, accepted))
                        .records(new InvitationAnswered(CASE.value(), accepted, true, TODAY));
            }
        }

        @Test
        void anAdviserRecordsTheInhabitantsWord() {
            given(Inhabitant.class, withWw(flagged(), INVITED))
                    .when(answer(ADVISER, true))
                    .records(new InvitationAnswered(CASE.value(), true, false, TODAY));
        }

        @Test
        void nobodyElseAnswers() {
            for (var caller : List.of(inhabitant(KEES), inhabitant(null), LEIDEN, FEED)) {
                given(Inhabitant.class, withWw(flagged(), INVITED))
                        .when(answer(caller, true))
                        .refusedBy(OnlyTheInhabitantOrUwvAnswers.class);
            }
        }

        @Test
        void whoWasNotInvitedHasNothingToAnswer() {
            given(Inhabitant.class, withWw(flagged()))
                    .when(new AnswerInvitation(AMINA, CASE, true, by(INHABITANT)))
                    .refusedBy(AnInvitationComesFirst.class);
        }

        @Test
        void afterTheOutcomeThereIsNothingToAnswer() {
            given(Inhabitant.class, withWw(flagged(), INVITED, CLOSED))
                    .when(answer(INHABITANT, true))
                    .refusedBy(TheWwCaseIsOpen.class);
        }

        @Test
        void theAnswerStaysOnceAMunicipalityHasTheTask() {
            var yes = new InvitationAnswered(CASE.value(), true, true, TODAY);
            for (var caller : List.of(INHABITANT, ADVISER)) {
                given(Inhabitant.class, offeredToLeiden(INVITED, yes, accepted(), met(), transferred()))
                        .when(answer(caller, false))
                        .refusedBy(AnInvitationIsAnsweredBeforeTheTaskMoves.class);
            }
        }

        @Test
        void theAnswerStaysOnceTheLawGaveAMunicipalityTheTask() {
            given(Inhabitant.class, withWwUntil(TODAY.minusDays(1), flagged(), INVITED))
                    .when(answer(INHABITANT, true))
                    .refusedBy(AnInvitationIsAnsweredBeforeTheTaskMoves.class);
        }

        @Test
        void anAnswerChangesUntilTheTaskMoves() {
            given(Inhabitant.class, withWwUntil(TODAY, flagged(), INVITED))
                    .when(answer(INHABITANT, false))
                    .records(new InvitationAnswered(CASE.value(), false, true, TODAY));
            given(Inhabitant.class, offeredToLeiden(INVITED, accepted(), met()))
                    .when(answer(INHABITANT, false))
                    .records(new InvitationAnswered(CASE.value(), false, true, TODAY));
        }

        private AnswerInvitation answer(Caller caller, boolean accepted) {
            return new AnswerInvitation(AMINA, CASE, accepted, by(caller));
        }
    }

    @Nested
    class Reaching {

        private static final ContactAttempted ATTEMPTED = new ContactAttempted(CASE.value(), Channel.TELEPHONE, TODAY);

        @Test
        void uwvRecordsAnAttempt() {
            given(Inhabitant.class, withWw()).when(attempt(ADVISER)).records(ATTEMPTED);
        }

        @Test
        void theMunicipalityDoesOnceItHasTheTask() {
            given(Inhabitant.class, withWw()).when(attempt(LEIDEN)).refusedBy(OnlyTheResponsibleBodyActs.class);
            given(Inhabitant.class, withWwUntil(TODAY.minusDays(1)))
                    .when(attempt(LEIDEN))
                    .records(ATTEMPTED);
            given(Inhabitant.class, offeredToLeiden(accepted(), met(), transferred()))
                    .when(attempt(LEIDEN))
                    .records(ATTEMPTED);
        }

        @Test
        void nobodyIsChasedAfterTheOutcome() {
            given(Inhabitant.class, withWw(CLOSED)).when(attempt(ADVISER)).refusedBy(TheWwCaseIsOpen.class);
        }

        private RecordContactAttempt attempt(Caller caller) {
            return new RecordContactAttempt(AMINA, CASE, Channel.TELEPHONE, by(caller));
        }
    }

    /** Before anything else is asked of it. */
    @Test
    void whatIsUnknownIsNotDecidedAbout() {
        for (var command : List.of(
                new FlagExpiringWw(AMINA, CASE, 180, by(ADVISER)),
                new InviteInhabitant(AMINA, CASE, Channel.LETTER, by(ADVISER)),
                new AnswerInvitation(AMINA, CASE, true, by(INHABITANT)),
                revise(ADVISER, PERIOD),
                new PrepareHandover(AMINA, new HandoverId("handover-1"), CASE, List.of(), by(ADVISER)),
                new RecordContactAttempt(AMINA, CASE, Channel.LETTER, by(ADVISER)))) {
            given(Inhabitant.class, registered()).when(command).refusedBy(TheWwCaseIsKnown.class);
        }
    }

    private static RecordWwCase told(WwPeriod period) {
        return new RecordWwCase(AMINA, CASE, REFERENCE, DETAILS, IN_LEIDEN, period, WORK, BAND, by(FEED));
    }

    private static ReviseWwEndDate revise(Caller caller, WwPeriod period) {
        return new ReviseWwEndDate(AMINA, CASE, period, BAND, by(caller));
    }

    private static WwPeriod period(LocalDate lastDay, Instant assertedAt) {
        return new WwPeriod(FIRST_DAY, lastDay, EndGround.DURATION_ELAPSED, Certainty.FINAL, DETERMINED, assertedAt);
    }

    private static WwEndDateRevised corrected(LocalDate lastDay, Instant assertedAt) {
        return revised(lastDay, assertedAt, null);
    }

    private static WwCaseAsserted assertedBy(RecordWwCase command) {
        return WwEvents.asserted(command);
    }

    private static WwEndDateRevised revisedBy(RecordWwCase command) {
        return revised(command.period().lastDay(), command.period().assertedAt(), command.line());
    }

    private static WwEndDateRevised revised(LocalDate lastDay, Instant assertedAt, @Nullable AssertedLine line) {
        return new WwEndDateRevised(
                CASE.value(),
                FIRST_DAY,
                lastDay,
                EndGround.DURATION_ELAPSED,
                Certainty.FINAL,
                DETERMINED,
                assertedAt,
                BAND,
                line,
                TODAY);
    }

    private static PersonalDetails olderDetails() {
        return new PersonalDetails(DETAILS.name(), DETAILS.birthDate(), new Sealed("another contact"), AgeBand.FROM_50);
    }

    private static WorkHistory otherWork() {
        return new WorkHistory(24, "0632", "NONE", List.of(), List.of("TRAINING"), Availability.UNKNOWN);
    }
}
