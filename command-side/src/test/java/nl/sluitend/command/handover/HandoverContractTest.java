package nl.sluitend.command.handover;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.CONTACT_PERSON;
import static nl.sluitend.command.History.HANDOVER;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.IN_VOORBURG;
import static nl.sluitend.command.History.PAYLOAD;
import static nl.sluitend.command.History.accepted;
import static nl.sluitend.command.History.flagged;
import static nl.sluitend.command.History.met;
import static nl.sluitend.command.History.offered;
import static nl.sluitend.command.History.offeredToLeiden;
import static nl.sluitend.command.History.prepared;
import static nl.sluitend.command.History.transferred;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.History.withWwUntil;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.INHABITANT;
import static nl.sluitend.command.People.KEES;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.VOORBURG;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.inhabitant;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.command.wwcase.ExpiringWwIsFlaggedFirst;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.handover.AcceptHandover;
import nl.sluitend.kernel.handover.AnswerQuestion;
import nl.sluitend.kernel.handover.CompleteHandover;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverQuestioned;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.InhabitantInformed;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.handover.PayloadReviewed;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.QuestionAnswered;
import nl.sluitend.kernel.handover.QuestionHandover;
import nl.sluitend.kernel.handover.QuestionTopic;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.handover.RejectHandover;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.ReviewPayload;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.handover.WithdrawHandover;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of a handover: who may do what, when, and on which ground. */
class HandoverContractTest {

    private static final AgreementTerms EARLY = terms(AgreementKind.EARLY_TAKEOVER, "GM0546", null);
    private static final LocalDate LATEST = WorkingDays.after(TODAY, 10);

    @Nested
    class Preparing {

        @Test
        void uwvPreparesAndTheInhabitantIsInformed() {
            given(Inhabitant.class, withWw(flagged()))
                    .when(prepare(ADVISER, PAYLOAD))
                    .records(
                            new HandoverPrepared(HANDOVER.value(), CASE.value(), PAYLOAD, TODAY),
                            new InhabitantInformed(HANDOVER.value(), TODAY));
        }

        @Test
        void aMunicipalityDoesNotPrepare() {
            given(Inhabitant.class, withWw(flagged()))
                    .when(prepare(LEIDEN, PAYLOAD))
                    .refusedBy(OnlyUwvHandsOver.class);
        }

        @Test
        void anUnsignalledCaseIsNotPrepared() {
            given(Inhabitant.class, withWw()).when(prepare(ADVISER, PAYLOAD)).refusedBy(ExpiringWwIsFlaggedFirst.class);
        }

        @Test
        void aCaseIsInOneHandoverAtATime() {
            given(Inhabitant.class, withWw(flagged(), prepared()))
                    .when(new PrepareHandover(AMINA, new HandoverId("another"), CASE, PAYLOAD, by(ADVISER)))
                    .refusedBy(OneOpenHandoverPerCase.class);
        }

        @Test
        void aWithdrawnHandoverMakesRoomForAnotherButNotForItsOwnKey() {
            var withdrawn = new HandoverWithdrawn(HANDOVER.value(), WithdrawalReason.ENTERED_BY_MISTAKE, TODAY);
            given(Inhabitant.class, withWw(flagged(), prepared(), withdrawn))
                    .when(prepare(ADVISER, PAYLOAD))
                    .refusedBy(AHandoverIsPreparedOnce.class);
        }

        @Test
        void aPayloadWithoutNextStepIsRefused() {
            given(Inhabitant.class, withWw(flagged()))
                    .when(prepare(ADVISER, List.of(item(PayloadField.CONTACT), item(PayloadField.WW_END))))
                    .refusedBy(RequiredFieldsAreSent.class);
        }

        @Test
        void aFieldIsNotSentTwice() {
            given(Inhabitant.class, withWw(flagged()))
                    .when(prepare(ADVISER, List.of(item(PayloadField.CONTACT), item(PayloadField.CONTACT))))
                    .refusedBy(EachFieldIsSentOnce.class);
        }
    }

    @Nested
    class Reviewing {

        @Test
        void theInhabitantStrikesWhatIsOptional() {
            given(Inhabitant.class, withWw(flagged(), prepared()))
                    .when(review(INHABITANT, PayloadField.WISHES))
                    .records(new PayloadReviewed(HANDOVER.value(), List.of(PayloadField.WISHES), TODAY));
        }

        @Test
        void whatIsRequiredIsNotStruck() {
            given(Inhabitant.class, withWw(flagged(), prepared()))
                    .when(review(INHABITANT, PayloadField.CONTACT))
                    .refusedBy(RequiredFieldsAreNotStruck.class);
        }

        @Test
        void nobodyElseReviews() {
            given(Inhabitant.class, withWw(flagged(), prepared()))
                    .when(review(inhabitant(KEES)))
                    .refusedBy(OnlyTheInhabitantReviews.class);
            given(Inhabitant.class, withWw(flagged(), prepared()))
                    .when(review(ADVISER))
                    .refusedBy(OnlyTheInhabitantReviews.class);
        }

        @Test
        void whatWasOfferedIsNotReviewedAnyMore() {
            given(Inhabitant.class, offeredToLeiden())
                    .when(review(INHABITANT))
                    .refusedBy(AReviewPrecedesTheOffer.class);
        }
    }

    @Nested
    class Offering {

        @Test
        void onAnAgreementWithTheCompetentMunicipality() {
            given(Inhabitant.class, withWw(flagged(), prepared()))
                    .when(offer(IN_LEIDEN, onAgreement(terms(AgreementKind.DATA_SUPPLY, "GM0546", null))))
                    .records(offered());
        }

        @Test
        void onTheAcceptedInvitationOnceThePayloadWasSeen() {
            var ground = new LegalGround(GroundKind.ACCEPTED_INVITATION, null);
            var accepted = new InvitationAnswered(CASE.value(), true, true, TODAY);
            var seen = new PayloadReviewed(HANDOVER.value(), List.of(), TODAY);
            given(Inhabitant.class, withWw(flagged(), accepted, prepared()))
                    .when(offer(IN_LEIDEN, ground))
                    .refusedBy(TheInvitationIsAcceptedAndThePayloadSeen.class);
            given(Inhabitant.class, withWw(flagged(), prepared(), seen))
                    .when(offer(IN_LEIDEN, ground))
                    .refusedBy(TheInvitationIsAcceptedAndThePayloadSeen.class);
            given(Inhabitant.class, withWw(flagged(), accepted, prepared(), seen))
                    .when(offer(IN_LEIDEN, ground))
                    .records(new HandoverOffered(
                            HANDOVER.value(),
                            "GM0546",
                            ResidenceGround.RESIDENCE,
                            GroundKind.ACCEPTED_INVITATION,
                            null,
                            1,
                            TODAY));
        }

        /** Both sides say the same: who was invited again has not answered. */
        @Test
        void notOnTheAnswerToAnEarlierInvitation() {
            var ground = new LegalGround(GroundKind.ACCEPTED_INVITATION, null);
            var invited = new InhabitantInvited(CASE.value(), Channel.LETTER, TODAY);
            var yes = new InvitationAnswered(CASE.value(), true, true, TODAY);
            var seen = new PayloadReviewed(HANDOVER.value(), List.of(), TODAY);
            given(Inhabitant.class, withWw(flagged(), invited, yes, prepared(), seen, invited))
                    .when(offer(IN_LEIDEN, ground))
                    .refusedBy(TheInvitationIsAcceptedAndThePayloadSeen.class);
            given(Inhabitant.class, withWw(flagged(), invited, yes, prepared(), seen, invited, yes))
                    .when(offer(IN_LEIDEN, ground))
                    .answers(Effect.DONE);
        }

        @Test
        void byLawOnlyFromTheDayAfterWw() {
            var ground = new LegalGround(GroundKind.BY_LAW, null);
            given(Inhabitant.class, withWwUntil(TODAY, flagged(), prepared()))
                    .when(offer(IN_LEIDEN, ground))
                    .refusedBy(TheLawIsTheGroundOnlyAfterWw.class);
            given(Inhabitant.class, withWwUntil(TODAY.minusDays(1), flagged(), prepared()))
                    .when(offer(IN_LEIDEN, ground))
                    .records(new HandoverOffered(
                            HANDOVER.value(), "GM0546", ResidenceGround.RESIDENCE, GroundKind.BY_LAW, null, 1, TODAY));
        }

        @Test
        void notWithoutAnAgreementThatCoversIt() {
            for (var terms : new @Nullable AgreementTerms[] {
                null,
                terms(AgreementKind.DATA_SUPPLY, "GM1916", null),
                terms(AgreementKind.DATA_SUPPLY, "GM0546", TODAY.minusDays(1))
            }) {
                given(Inhabitant.class, withWw(flagged(), prepared()))
                        .when(offer(IN_LEIDEN, onAgreement(terms)))
                        .refusedBy(AnAgreementCoversTheOffer.class);
            }
        }

        @Test
        void notToAMunicipalityThatIsNotCompetent() {
            given(Inhabitant.class, withWw(flagged(), prepared()))
                    .when(offer(IN_VOORBURG, onAgreement(terms(AgreementKind.DATA_SUPPLY, "GM1916", null))))
                    .refusedBy(TheMunicipalityIsCompetent.class);
            given(Inhabitant.class, withWw(flagged(), prepared()))
                    .when(offer(new Residence("GM0546", ResidenceGround.ACTUAL_STAY), onAgreement(EARLY)))
                    .refusedBy(TheMunicipalityIsCompetent.class);
        }

        @Test
        void notTwice() {
            given(Inhabitant.class, offeredToLeiden())
                    .when(offer(IN_LEIDEN, onAgreement(EARLY)))
                    .refusedBy(OnlyAPreparedOrReturnedHandoverIsOffered.class);
        }

        @Test
        void againAfterAReturn() {
            given(Inhabitant.class, offeredToLeiden(rejected()))
                    .when(offer(IN_LEIDEN, onAgreement(EARLY)))
                    .records(new HandoverOffered(
                            HANDOVER.value(),
                            "GM0546",
                            ResidenceGround.RESIDENCE,
                            GroundKind.AGREEMENT,
                            "agreement-1",
                            2,
                            TODAY));
        }
    }

    @Nested
    class Answering {

        @Test
        void theAddresseeAcceptsWithAContactPersonAndADate() {
            given(Inhabitant.class, offeredToLeiden())
                    .when(new AcceptHandover(AMINA, HANDOVER, CONTACT_PERSON, LATEST, by(LEIDEN)))
                    .records(new HandoverAccepted(HANDOVER.value(), "gm0546", CONTACT_PERSON, LATEST, TODAY));
        }

        @Test
        void anAcceptanceWithoutContactPersonIsRefused() {
            given(Inhabitant.class, offeredToLeiden())
                    .when(new AcceptHandover(AMINA, HANDOVER, null, LATEST, by(LEIDEN)))
                    .refusedBy(AnAcceptanceNamesAContactPerson.class);
        }

        @Test
        void theFirstContactComesWithinTenWorkingDays() {
            for (var day : List.of(LATEST.plusDays(1), TODAY.minusDays(1))) {
                given(Inhabitant.class, offeredToLeiden())
                        .when(new AcceptHandover(AMINA, HANDOVER, CONTACT_PERSON, day, by(LEIDEN)))
                        .refusedBy(TheFirstContactComesWithinTenWorkingDays.class);
            }
        }

        @Test
        void neitherAnotherMunicipalityNorUwvAnswers() {
            for (var caller : List.of(VOORBURG, ADVISER)) {
                given(Inhabitant.class, offeredToLeiden())
                        .when(new AcceptHandover(AMINA, HANDOVER, CONTACT_PERSON, LATEST, by(caller)))
                        .refusedBy(OnlyTheAddresseeAnswers.class);
            }
        }

        @Test
        void anOfferIsAnsweredOnce() {
            given(Inhabitant.class, offeredToLeiden(accepted()))
                    .when(reject(RejectionReason.DUPLICATE, null))
                    .refusedBy(OnlyAnOpenOfferIsAnswered.class);
        }

        @Test
        void aRejectionHasAListedReason() {
            given(Inhabitant.class, offeredToLeiden())
                    .when(reject(RejectionReason.NOT_RESIDENT, null))
                    .records(rejected());
        }

        @Test
        void aRejectionForAnotherReasonMissesNothing() {
            given(Inhabitant.class, offeredToLeiden())
                    .when(reject(RejectionReason.NOT_RESIDENT, PayloadField.EDUCATION))
                    .refusedBy(OnlyARejectionForMissingDataNamesAField.class);
        }

        @Test
        void aRejectionForMissingDataNamesTheField() {
            given(Inhabitant.class, offeredToLeiden())
                    .when(reject(RejectionReason.DATA_INSUFFICIENT, null))
                    .refusedBy(RejectionForMissingDataNamesTheField.class);
            given(Inhabitant.class, offeredToLeiden())
                    .when(reject(RejectionReason.DATA_INSUFFICIENT, PayloadField.EDUCATION))
                    .records(new HandoverRejected(
                            HANDOVER.value(), RejectionReason.DATA_INSUFFICIENT, PayloadField.EDUCATION, TODAY));
        }

        @Test
        void aQuestionGoesThereAndBack() {
            var asked = new HandoverQuestioned(HANDOVER.value(), QuestionTopic.NEXT_STEP, "note-3", TODAY);
            given(Inhabitant.class, offeredToLeiden())
                    .when(new QuestionHandover(AMINA, HANDOVER, QuestionTopic.NEXT_STEP, "note-3", by(LEIDEN)))
                    .records(asked);
            given(Inhabitant.class, offeredToLeiden(asked))
                    .when(new QuestionHandover(AMINA, HANDOVER, QuestionTopic.CONTACT, null, by(LEIDEN)))
                    .refusedBy(OneQuestionAtATime.class);
            given(Inhabitant.class, offeredToLeiden(asked))
                    .when(new AnswerQuestion(AMINA, HANDOVER, "note-4", by(ADVISER)))
                    .records(new QuestionAnswered(HANDOVER.value(), "note-4", TODAY));
            given(Inhabitant.class, offeredToLeiden())
                    .when(new AnswerQuestion(AMINA, HANDOVER, "note-4", by(ADVISER)))
                    .refusedBy(AQuestionIsOpen.class);
            given(Inhabitant.class, offeredToLeiden(asked))
                    .when(new AnswerQuestion(AMINA, HANDOVER, "note-4", by(LEIDEN)))
                    .refusedBy(OnlyUwvHandsOver.class);
        }
    }

    @Nested
    class Completing {

        @Test
        void thePartiesMeetAfterAcceptance() {
            var meeting = new RecordWarmMeeting(AMINA, HANDOVER, TODAY, by(LEIDEN));
            given(Inhabitant.class, offeredToLeiden(accepted()))
                    .when(meeting)
                    .records(new WarmMeetingHeld(HANDOVER.value(), TODAY));
            given(Inhabitant.class, offeredToLeiden()).when(meeting).refusedBy(OnlyAnAcceptedHandoverHasAMeeting.class);
            given(Inhabitant.class, offeredToLeiden(accepted(), met()))
                    .when(meeting)
                    .refusedBy(OnlyAnAcceptedHandoverHasAMeeting.class);
            given(Inhabitant.class, offeredToLeiden(accepted()))
                    .when(new RecordWarmMeeting(AMINA, HANDOVER, TODAY.minusDays(1), by(ADVISER)))
                    .refusedBy(AMeetingFollowsAcceptance.class);
            given(Inhabitant.class, offeredToLeiden(accepted()))
                    .when(new RecordWarmMeeting(AMINA, HANDOVER, TODAY.plusDays(1), by(ADVISER)))
                    .refusedBy(AMeetingIsNotInTheFuture.class);
            given(Inhabitant.class, offeredToLeiden(accepted()))
                    .when(new RecordWarmMeeting(AMINA, HANDOVER, TODAY, by(VOORBURG)))
                    .refusedBy(OnlyAPartyRecordsTheMeeting.class);
        }

        @Test
        void theTaskMovesBeforeWwEndsOnlyByAgreement() {
            var history = offeredToLeiden(accepted(), met());
            given(Inhabitant.class, history)
                    .when(complete(TODAY, EARLY))
                    .records(new ResponsibilityTransferred(
                            HANDOVER.value(), CASE.value(), "GM0546", TODAY, "agreement-1", TODAY));
            for (var terms : new @Nullable AgreementTerms[] {
                null,
                terms(AgreementKind.DATA_SUPPLY, "GM0546", null),
                terms(AgreementKind.EARLY_TAKEOVER, "GM1916", null),
                terms(AgreementKind.EARLY_TAKEOVER, "GM0546", TODAY.minusDays(1))
            }) {
                given(Inhabitant.class, history)
                        .when(complete(LAST_DAY, terms))
                        .refusedBy(BeforeWwEndsOnlyUnderAnEarlyTakeoverAgreement.class);
            }
        }

        @Test
        void theTaskMovesByLawTheDayAfterWwEnds() {
            given(Inhabitant.class, offeredToLeiden(accepted(), met()))
                    .when(complete(LAST_DAY.plusDays(1), null))
                    .records(new ResponsibilityTransferred(
                            HANDOVER.value(), CASE.value(), "GM0546", LAST_DAY.plusDays(1), null, TODAY));
        }

        @Test
        void theTaskDoesNotMoveBeforeTheMunicipalityAcceptedWhileWwRuns() {
            var acceptedAMonthAgo = acceptedOn(TODAY.minusMonths(1));
            for (var from : List.of(TODAY.minusYears(1), TODAY.minusMonths(1).minusDays(1))) {
                given(Inhabitant.class, offeredToLeiden(acceptedAMonthAgo, met()))
                        .when(complete(from, EARLY))
                        .refusedBy(AnEarlyTakeoverFollowsAcceptance.class);
            }
            for (var from : List.of(TODAY.minusMonths(1), TODAY, TODAY.plusDays(1), LAST_DAY)) {
                given(Inhabitant.class, offeredToLeiden(acceptedAMonthAgo, met()))
                        .when(complete(from, EARLY))
                        .records(new ResponsibilityTransferred(
                                HANDOVER.value(), CASE.value(), "GM0546", from, "agreement-1", TODAY));
            }
        }

        /** The acceptance of another round says nothing of this one. */
        @Test
        void theLatestAcceptanceCounts() {
            var again = new HandoverOffered(
                    HANDOVER.value(),
                    "GM0546",
                    ResidenceGround.RESIDENCE,
                    GroundKind.AGREEMENT,
                    "agreement-1",
                    2,
                    TODAY.minusDays(1));
            given(
                            Inhabitant.class,
                            offeredToLeiden(acceptedOn(TODAY.minusMonths(1)), rejected(), again, accepted(), met()))
                    .when(complete(TODAY.minusDays(1), EARLY))
                    .refusedBy(AnEarlyTakeoverFollowsAcceptance.class);
        }

        /** By law the task is the municipality's already: to say so of the day after WW is right, before or after it. */
        @Test
        void theLawDoesNotWaitForTheAcceptance() {
            var lastDay = TODAY.minusMonths(1);
            var history = offeredAfterWw(lastDay);
            for (var from : List.of(lastDay.plusDays(1), TODAY)) {
                given(Inhabitant.class, history)
                        .when(complete(from, null))
                        .records(new ResponsibilityTransferred(
                                HANDOVER.value(), CASE.value(), "GM0546", from, null, TODAY));
            }
            given(Inhabitant.class, history)
                    .when(complete(lastDay, EARLY))
                    .refusedBy(AnEarlyTakeoverFollowsAcceptance.class);
            given(Inhabitant.class, history)
                    .when(complete(lastDay, null))
                    .refusedBy(BeforeWwEndsOnlyUnderAnEarlyTakeoverAgreement.class);
        }

        @Test
        void theLawDoesNotWaitForALaterDayEither() {
            for (var from : List.of(LAST_DAY.plusDays(2), LAST_DAY.plusYears(9))) {
                for (var terms : new @Nullable AgreementTerms[] {null, EARLY}) {
                    given(Inhabitant.class, offeredToLeiden(accepted(), met()))
                            .when(complete(from, terms))
                            .refusedBy(AfterWwTheTaskMovesAtOnce.class);
                }
            }
            given(Inhabitant.class, offeredAfterWw(TODAY.minusMonths(1)))
                    .when(complete(TODAY.plusDays(1), null))
                    .refusedBy(AfterWwTheTaskMovesAtOnce.class);
        }

        private static HandoverAccepted acceptedOn(LocalDate day) {
            return new HandoverAccepted(HANDOVER.value(), "gm0546", CONTACT_PERSON, day.plusDays(3), day);
        }

        private static Object[] offeredAfterWw(LocalDate lastDay) {
            return withWwUntil(lastDay, flagged(), prepared(), offered(), accepted(), met());
        }

        @Test
        void nobodyChangesHandsWithoutHavingMet() {
            given(Inhabitant.class, offeredToLeiden(accepted()))
                    .when(complete(TODAY, EARLY))
                    .refusedBy(AWarmMeetingComesFirst.class);
        }
    }

    @Nested
    class Withdrawing {

        private final WithdrawHandover withdraw =
                new WithdrawHandover(AMINA, HANDOVER, WithdrawalReason.FOUND_WORK, by(ADVISER));

        @Test
        void uwvTakesAnOpenHandoverBack() {
            given(Inhabitant.class, offeredToLeiden(accepted()))
                    .when(withdraw)
                    .records(new HandoverWithdrawn(HANDOVER.value(), WithdrawalReason.FOUND_WORK, TODAY));
        }

        @Test
        void notAfterTheTransfer() {
            given(Inhabitant.class, offeredToLeiden(accepted(), met(), transferred()))
                    .when(withdraw)
                    .refusedBy(OnlyBeforeTheTransferIsWithdrawn.class);
        }

        @Test
        void notAfterTheOutcomeOfItsCaseClosedIt() {
            given(Inhabitant.class, offeredToLeiden(accepted(), outcomeOf(CASE)))
                    .when(withdraw)
                    .refusedBy(OnlyBeforeTheTransferIsWithdrawn.class);
        }

        @Test
        void theOutcomeOfAnotherCaseClosesNothing() {
            given(Inhabitant.class, offeredToLeiden(outcomeOf(new WwCaseId("another"))))
                    .when(reject(RejectionReason.NOT_RESIDENT, null))
                    .records(rejected());
        }

        private static OutcomeRecorded outcomeOf(WwCaseId wwCase) {
            return new OutcomeRecorded(
                    wwCase.value(), Outcome.SELF_FOUND_WORK, Evidence.EMPLOYMENT_RECORD, "uwv", TODAY);
        }
    }

    /** Before anything else is asked of it. */
    @Test
    void whatIsUnknownIsNotDecidedAbout() {
        var terms = onAgreement(EARLY);
        for (var command : List.of(
                review(INHABITANT),
                new RecordWarmMeeting(AMINA, HANDOVER, TODAY, by(LEIDEN)),
                offer(IN_LEIDEN, terms),
                new AnswerQuestion(AMINA, HANDOVER, "note-4", by(ADVISER)),
                new WithdrawHandover(AMINA, HANDOVER, WithdrawalReason.FOUND_WORK, by(ADVISER)),
                new QuestionHandover(AMINA, HANDOVER, QuestionTopic.CONTACT, null, by(LEIDEN)),
                new AcceptHandover(AMINA, HANDOVER, CONTACT_PERSON, LATEST, by(LEIDEN)),
                reject(RejectionReason.NOT_RESIDENT, null),
                complete(TODAY, EARLY))) {
            given(Inhabitant.class, withWw(flagged())).when(command).refusedBy(TheHandoverIsKnown.class);
        }
    }

    private static PrepareHandover prepare(Caller caller, List<PayloadItem> payload) {
        return new PrepareHandover(AMINA, HANDOVER, CASE, payload, by(caller));
    }

    private static ReviewPayload review(Caller caller, PayloadField... struck) {
        return new ReviewPayload(AMINA, HANDOVER, Set.of(struck), by(caller));
    }

    private static HandOverFromWW offer(Residence to, LegalGround ground) {
        return new HandOverFromWW(AMINA, HANDOVER, to, ground, by(ADVISER));
    }

    private static RejectHandover reject(RejectionReason reason, @Nullable PayloadField missing) {
        return new RejectHandover(AMINA, HANDOVER, reason, missing, by(LEIDEN));
    }

    private static HandoverRejected rejected() {
        return new HandoverRejected(HANDOVER.value(), RejectionReason.NOT_RESIDENT, null, TODAY);
    }

    private static CompleteHandover complete(LocalDate from, @Nullable AgreementTerms terms) {
        return new CompleteHandover(AMINA, HANDOVER, from, terms, by(LEIDEN));
    }

    private static PayloadItem item(PayloadField field) {
        return new PayloadItem(field, null);
    }

    private static LegalGround onAgreement(@Nullable AgreementTerms terms) {
        return new LegalGround(GroundKind.AGREEMENT, terms);
    }

    private static AgreementTerms terms(AgreementKind kind, String municipality, @Nullable LocalDate until) {
        return new AgreementTerms("agreement-1", municipality, kind, TODAY.minusYears(1), until);
    }
}
